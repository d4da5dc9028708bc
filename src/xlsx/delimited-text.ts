import { splitRecords, type DelimitedText } from '../intake/split-records';

// In the order of trust where two would fit equally well: a comma is the likeliest to stand inside a cell.
const DELIMITERS = ['\t', ';', ',', '|'] as const;
const SAMPLE = 65_536;

/** The cells of a CSV or tab-separated text; what separates them is found by content. */
export function splitText(text: string): DelimitedText {
  const declared = /^sep=([\t;,|])(?:\r\n|\n|\r)/i.exec(text);
  return declared?.[1] === undefined
    ? splitRecords(text, delimiterOf(text))
    : splitRecords(text.slice(declared[0].length), declared[1]);
}

/** The delimiter that gives the most rows the same number of cells, and many cells to each. */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = regularity(splitRecords(sample, delimiter).rows);
    if (score > best.score) {
      best = { delimiter, score };
    }
  }
  return best.delimiter;
}

// Counts for more that all rows agree than that some have many cells: names hold commas, quoted lists semicolons.
function regularity(rows: DelimitedText['rows']): number {
  const rowsOfLength = new Map<number, number>();
  for (const { length } of rows) {
    rowsOfLength.set(length, (rowsOfLength.get(length) ?? 0) + 1);
  }
  const scores = [...rowsOfLength].map(
    ([length, count]) => count * (length - 1) * (count / rows.length) ** 2,
  );
  return Math.max(0, ...scores);
}
