/** A district's code has four digits of its own and four zeros; the state's totals are all zeros. */
export function isDistrictCode(code: string): boolean {
  return /^(?!0{4})\d{4}0{4}$/.test(code);
}
