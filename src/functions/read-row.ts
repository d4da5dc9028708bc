import type { CellValue } from '../intake/cell-value';
import type { FactId } from '../intake/fact';
import type { Layout } from '../intake/layout';
import { readRows } from '../intake/read-rows';
import type { SchoolData } from '../intake/school-data';
import { says, STATEMENT } from '../intake/statements';
import type { PolicyPack } from '../policy/pack';
import { formulaSentence, skippedSentence } from '../text/formula-sentence';
import { isBlank } from './cell-argument';
import { answered, type FormulaAnswer } from './formula-answer';
import { headingsArgument } from './headings-argument';
import { policyArgument } from './policy-argument';
import { rowArgument } from './row-argument';

/** A row that was read, with the policy it is held against; or, for a row that cannot be, a sentence to show instead. */
export type RowReading =
  | { readonly kind: 'read'; readonly data: SchoolData; readonly policy: PolicyPack }
  | { readonly kind: 'not-read'; readonly sentence: string };

/** Zero may be an empty cell here, or a figure to look into: the reading keeps the two apart. */
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
  return answered(reading(cells.value, layout.value, pack.value));
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

/** The row with empty text for every 0 that cannot be a figure: an empty cell in some builds of Excel. */
export function withoutBlankZeros(row: readonly CellValue[], { uses }: Layout): readonly CellValue[] {
  if (!row.includes(0)) return row;
  if (row.every(isBlank)) return row.map(() => '');
  const rates = new Set(uses.filter(({ fact }) => RATES.has(fact)).map(({ column }) => column));
  return row.map((cell, column) => (cell === 0 && !rates.has(column) ? '' : cell));
}
