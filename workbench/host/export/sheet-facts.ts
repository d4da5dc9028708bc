/**
 * A worksheet as a list of plain facts, such as `B3 value` → `"Tier 1"` or `column C width` → `89 px`. The live
 * workbook and a SheetDoc give the same facts when they say the same, however each keeps them.
 */
export type SheetFacts = ReadonlyMap<string, string>;

export type FactDifference = {
  readonly fact: string;
  /** Null where the one side has no such fact. */
  readonly expected: string | null;
  readonly found: string | null;
};

/** Where two sheets differ, in the order of the facts. */
export function differences(expected: SheetFacts, found: SheetFacts): readonly FactDifference[] {
  const facts = new Set([...expected.keys(), ...found.keys()]);
  return [...facts]
    .map((fact) => ({ fact, expected: expected.get(fact) ?? null, found: found.get(fact) ?? null }))
    .filter((difference) => difference.expected !== difference.found);
}

/** One line a difference, for a person. */
export function differenceLine({ fact, expected, found }: FactDifference): string {
  return `${fact}: expected ${expected ?? 'nothing'}, found ${found ?? 'nothing'}`;
}
