export type Repeated<Key extends string> = {
  readonly key: Key;
  readonly index: number;
  readonly first: number;
};

/** The keys of a list that stood there before, with the place of the first. Case and outer blanks do not count. */
export function repeated<Key extends string>(keys: readonly Key[]): Repeated<Key>[] {
  const firstOf = new Map<string, number>();
  return keys.flatMap((key, index) => {
    const folded = key.trim().toLowerCase();
    const first = firstOf.get(folded);
    if (first === undefined) firstOf.set(folded, index);
    return first === undefined ? [] : [{ key, index, first }];
  });
}
