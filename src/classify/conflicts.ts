import type { SchoolRecord } from '../intake/record';
import type { Criterion } from '../policy/pack';
import type { Conflict } from './classification';
import { saysNotIdentified } from './decide';
import { numberEvidence } from './evidence';
import { isLow } from './rules';
import { hasConflict, outcomeOf, type Verdict } from './verdict';

/** A criterion and the answer to it. */
export type Answered = { readonly criterion: Criterion; readonly answer: Verdict };

/** What contradicts what in a row, for the verdicts that are marked so (rulebook section 2, items 3, 5 and 6). */
export function conflictsOf(record: SchoolRecord, answered: readonly Answered[]): readonly Conflict[] {
  return answered.filter(({ answer }) => hasConflict(answer)).flatMap((one) => contradictions(record, one));
}

function contradictions(record: SchoolRecord, { criterion, answer }: Answered): readonly Conflict[] {
  const outcome = outcomeOf(answer);
  const found: Conflict[] = [];
  if (outcome === 'met' && saysNotIdentified(record.statements)) {
    found.push({ code: 'named-but-not-requiring', criterion: criterion.id });
  }
  const { limit } = criterion;
  const number = limit === null ? null : numberEvidence(record, limit);
  if (limit !== null && number !== null && isLow(Number(number.value), limit) !== (outcome === 'met')) {
    found.push(
      outcome === 'unknown'
        ? { code: 'number-despite-insufficient-data', criterion: criterion.id, number }
        : {
            code: 'state-against-number',
            criterion: criterion.id,
            stated: outcome === 'met' ? 'met' : 'not-met',
            number,
          },
    );
  }
  if (criterion.id === 'underperforming' && outcome === 'not-met') {
    found.push({ code: 'broad-without-designation' });
  }
  return found;
}
