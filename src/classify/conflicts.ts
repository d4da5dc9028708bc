import type { SchoolRecord } from '../intake/record';
import { CRITERION_IDS, type Criterion } from '../policy/pack';
import type { Conflict } from './classification';
import { saysNotIdentified } from './decide';
import { numberEvidence } from './evidence';
import { limitInUnits } from './rules';
import { hasConflict, outcomeOf, type Verdict } from './verdict';

const THOUSAND = 1_000;

/** What contradicts what in a row, for the verdicts that are marked so (rulebook section 2, items 3, 5 and 6). */
export function conflictsOf(
  record: SchoolRecord,
  verdicts: readonly Verdict[],
  criteria: readonly Criterion[],
): readonly Conflict[] {
  return CRITERION_IDS.flatMap((id, place) => {
    const verdict = verdicts[place];
    const criterion = criteria.find((one) => one.id === id);
    if (verdict === undefined || criterion === undefined || !hasConflict(verdict)) return [];
    return contradictions(record, verdict, criterion);
  });
}

function contradictions(record: SchoolRecord, verdict: Verdict, criterion: Criterion): readonly Conflict[] {
  const outcome = outcomeOf(verdict);
  const found: Conflict[] = [];
  if (outcome === 'met' && saysNotIdentified(record.statements)) {
    found.push({ code: 'named-but-not-requiring', criterion: criterion.id });
  }
  const number = criterion.limit === null ? null : numberEvidence(record, criterion.limit);
  if (number !== null && isLow(Number(number.value), criterion) !== (outcome === 'met')) {
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

function isLow(value: number, { limit }: Criterion): boolean {
  if (limit === null) return false;
  const units = limit.unit === 'percentile' ? value : Math.round(value * THOUSAND);
  return limit.operator === 'at-most' ? units <= limitInUnits(limit) : units < limitInUnits(limit);
}
