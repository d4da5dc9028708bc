import { judge, type Verdicts } from '../classify/judge';
import { rulesOf } from '../classify/rules';
import { CRITERION_IDS, TIERS } from '../policy/pack';
import { answered, type FormulaAnswer } from './formula-answer';
import { readRow } from './read-row';

/** What stands for "no criterion": an empty cell would not tell it from a row that was not read. */
export const NO_CRITERIA = 'none';

/** The tier of a row as plain text, so that it compares with `=`; for a row that is no school's a sentence. */
export function tierOf(row: unknown, headings: unknown, policy: unknown): FormulaAnswer<string> {
  const found = judged(row, headings, policy);
  if (!found.ok) return found;
  if (typeof found.value === 'string') return answered(found.value);
  return answered(TIERS[found.value.tier[0] ?? 0] ?? 'Check');
}

/** The ids of the criteria a row meets, in the rulebook's order, or `none`. */
export function criteriaOf(row: unknown, headings: unknown, policy: unknown): FormulaAnswer<string> {
  const found = judged(row, headings, policy);
  if (!found.ok) return found;
  if (typeof found.value === 'string') return answered(found.value);
  const met = found.value.met[0] ?? 0;
  return answered(CRITERION_IDS.filter((_, place) => (met & (1 << place)) !== 0).join(', ') || NO_CRITERIA);
}

// Thousands of cells ask for these two, so no record and no sentence is made for them.
function judged(row: unknown, headings: unknown, policy: unknown): FormulaAnswer<Verdicts | string> {
  const found = readRow(row, headings, policy);
  if (!found.ok) return found;
  const reading = found.value;
  return answered(
    reading.kind === 'read' ? judge(reading.data.facts, rulesOf(reading.policy)) : reading.sentence,
  );
}
