/** The places in a list whose key stood there before, with the place of the first. Case and outer blanks do not count. */
export function repeated(keys: readonly string[]): { readonly index: number; readonly first: number }[] {
  const firstOf = new Map<string, number>();
  return keys.flatMap((key, index) => {
    const folded = key.trim().toLowerCase();
    const first = firstOf.get(folded);
    if (first === undefined) {
      firstOf.set(folded, index);
      return [];
    }
    return [{ index, first }];
  });
}
