/** Percentage points with the decimals they have, never rounded: 66.65 stays below 66.7. */
export function percentLabel(points: number): string {
  return `${points}%`;
}

/** `1 school`, `3 schools`. */
export function countLabel(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
