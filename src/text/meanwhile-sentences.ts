import { placesLabel } from './places-label';

export type MeanwhileWords = {
  /** Sheets that somebody changed while they were made again. */
  readonly meanwhile: readonly {
    readonly name: string;
    /** Something was typed in the cells to fill in. */
    readonly hasEntries: boolean;
    /** Other cells that were changed, by address. */
    readonly others: readonly string[];
  }[];
  /** Replaced sheets on which something was typed afterwards, and what they are called now. */
  readonly late: readonly { readonly of: string; readonly shownAs: string }[];
};

/** What other people did on sheets while they were made again, and what became of it, a sentence each. */
export function meanwhileSentences({ meanwhile, late }: MeanwhileWords): readonly string[] {
  return [
    ...meanwhile.flatMap(({ name, hasEntries, others }) => [
      ...(hasEntries
        ? [`“${name}” was filled in while it was made again; the new sheet has these entries too.`]
        : []),
      ...(others.length > 0
        ? [
            `“${name}” was changed in ${placesLabel(others)} while it was made again; the new sheet does not have that. To see it, choose Revert last run.`,
          ]
        : []),
    ]),
    ...late.map(
      ({ of, shownAs }) =>
        `On the earlier “${of}” something was typed after it had been replaced. That sheet is back as “${shownAs}”; copy from it what you need.`,
    ),
  ];
}
