import type { FormulaAnswer } from '../src/functions/formula-answer';
import { contactOf } from '../src/functions/contact';
import { dueOn } from '../src/functions/due';
import { supportOf } from '../src/functions/support';
import { dateLabel } from '../src/text/date-label';
import { readFormula } from '../workbench/host/calculate/formula';

type Formula = (...args: readonly unknown[]) => FormulaAnswer<string>;

const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;

/** The functions whose examples need no rows. */
const FUNCTIONS: Readonly<Record<string, Formula>> = {
  'SSOS.CONTACT': contactOf,
  'SSOS.SUPPORT': supportOf,
  'SSOS.DUE': (about, kind, policy) => {
    const due = dueOn(about, kind, policy);
    return due.ok ? { ok: true, value: dayShown(due.value) } : due;
  },
};

/**
 * What an example such as `=SSOS.DUE("tag-grant")` shows by the newest policy pack, a date written out.
 * @throws where the example is not one call with constants, or shows an error
 */
export function exampleAnswer(example: string): string {
  const formula = readFormula(example);
  const called = formula.kind === 'call' ? FUNCTIONS[formula.name] : undefined;
  if (formula.kind !== 'call' || called === undefined) throw new Error(`${example} cannot be worked out.`);
  const args = formula.args.map((arg) => (arg?.kind === 'constant' ? arg.value : null));
  const shown = called(...args);
  if (!shown.ok) throw new Error(`${example} shows an error: ${shown.error.sentence}`);
  return shown.value;
}

const dayShown = (day: number): string =>
  dateLabel(new Date(DAY_ZERO + day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10));
