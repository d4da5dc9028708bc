import type { CellValue } from '../intake/cell-value';
import type { FactId } from '../intake/fact';
import type { Layout } from '../intake/layout';
import { readRows } from '../intake/read-rows';
import type { SchoolData } from '../intake/school-data';
import { says, STATEMENT } from '../intake/statements';
import type { PolicyPack } from '../policy/pack';
import { formulaSentence, skippedSentence } from '../text/formula-sentence';
import { answered, type FormulaAnswer } from './formula-answer';
import { headingsArgument } from './headings-argument';
import { policyArgument } from './policy-argument';
import { rowArgument, rowFor } from './row-argument';

/** A row that was read, with the policy it is held against; or, for a row that cannot be, a sentence to show instead. */
export type RowReading =
  | { readonly kind: 'read'; readonly data: SchoolData; readonly policy: PolicyPack }
  | { readonly kind: 'not-read'; readonly sentence: string };

/** In these columns 0 may be a figure; in every other it is an empty cell. */
const RATES: ReadonlySet<FactId> = new Set(['graduationRate', 'participationRate']);

/**
 * The arguments that the row functions share. Wrong arguments are errors; a row that is no school's is a sentence, since
 * a formula may stand in thousands of rows and Excel bears few errors at once.
 */
export function readRow(row: unknown, headings: unknown, policy: unknown): FormulaAnswer<RowReading> {
  const pack = policyArgument(policy);
  if (!pack.ok) return pack;
  const cells = rowArgument(row);
  if (!cells.ok) return cells;
  const layout = headingsArgument(headings, cells.value.length);
  if (!layout.ok) return layout;
  const fitting = rowFor(headings, row, cells.value);
  return fitting.ok ? answered(reading(fitting.value, layout.value, pack.value)) : fitting;
}

function reading(row: readonly CellValue[], layout: Layout, policy: PolicyPack): RowReading {
  const data = readRows([withoutBlankZeros(row, layout)], 1, layout);
  const [skipped] = data.skipped;
  if (skipped !== undefined) return { kind: 'not-read', sentence: skippedSentence(skipped.reason) };
  if (says(data.facts.statements[0] ?? 0, STATEMENT.olderFramework)) {
    return { kind: 'not-read', sentence: formulaSentence({ code: 'row-of-older-framework' }) };
  }
  return { kind: 'read', data, policy };
}

/**
 * The row with empty text for every 0 that is an empty cell. Some builds of Excel hand over all empty cells so: one 0
 * where no figure can be tells that they did, and then a rate of 0 is an empty cell as well. Otherwise it stays, as a
 * figure to look into (rulebook section 2, item 4).
 */
export function withoutBlankZeros(row: readonly CellValue[], { uses }: Layout): readonly CellValue[] {
  if (!row.includes(0)) return row;
  const rates = uses.filter(({ fact }) => RATES.has(fact)).map(({ column }) => column);
  const isTelling = row.some((cell, column) => cell === 0 && !rates.includes(column));
  return isTelling ? row.map((cell) => (cell === 0 ? '' : cell)) : row;
}
