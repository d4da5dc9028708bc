import type { FactColumns } from '../intake/fact-columns';
import { STATEMENT, type StatementSet } from '../intake/statements';
import {
  decideFederal,
  decideGraduation,
  decideGroups,
  decideLowest,
  decideParticipation,
  decideUnderperforming,
  saysIdentified,
} from './decide';
import { bitOf, NO_TIER, tierIndex, type CriterionSet, type Rules, type TierIndex } from './rules';
import { bitAmong, MET_VERDICTS, OPEN_VERDICTS, type Verdict, type VerdictSet } from './verdict';

/** The verdicts on many rows: one column for each criterion, in the rulebook's order, and what follows from them. */
export type Verdicts = {
  readonly length: number;
  /** `Verdict`s, one column a criterion. */
  readonly criteria: readonly Uint8Array[];
  /** Places in `TIERS`. */
  readonly tier: Uint8Array;
  /** The criteria met, as a set. */
  readonly met: Uint8Array;
  /** 1 where something unknown or pending could raise the tier. */
  readonly atLeast: Uint8Array;
  /** 1 where the percentile lies in the watch band. */
  readonly watch: Uint8Array;
};

const CHECK = tierIndex('Check');
const INSUFFICIENT = tierIndex('Insufficient data');
const WATCH = tierIndex('Watch');
const NONE = tierIndex('None');

// A row of which all of these are open was not assessed.
const ASSESSING_SCHOOLS = bitOf('lowest-10');
const ASSESSING_DISTRICTS = bitOf('underperforming') | bitOf('grad-rate') | bitOf('participation');

/** Decides every row of the columns. One row or a million: the same code (rulebook sections 1 to 3). */
export function judge(facts: FactColumns, rules: Rules): Verdicts {
  const { length } = facts;
  const underperforming = new Uint8Array(length);
  const lowest = new Uint8Array(length);
  const groups = new Uint8Array(length);
  const federal = new Uint8Array(length);
  const graduation = new Uint8Array(length);
  const participation = new Uint8Array(length);
  const tier = new Uint8Array(length);
  const met = new Uint8Array(length);
  const atLeast = new Uint8Array(length);
  const watch = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) {
    const district = facts.district[row] === 1;
    const statements = facts.statements[row] ?? 0;
    const percentile = facts.percentile[row] ?? 0;
    const inBand = !district && percentile >= rules.watchFrom && percentile <= rules.watchTo;
    const a = decideUnderperforming(statements);
    const b = decideLowest(district, statements, percentile, rules);
    const c = decideGroups(district, statements, facts.groupPercentile[row] ?? 0, rules);
    const d = decideFederal(district, statements);
    const e = decideGraduation(statements, facts.graduation[row] ?? -1, rules);
    const f = decideParticipation(statements, facts.participation[row] ?? -1, rules);
    const metSet = setWhere(MET_VERDICTS, a, b, c, d, e, f);
    const openSet = setWhere(OPEN_VERDICTS, a, b, c, d, e, f);
    const assessedBy = district ? ASSESSING_DISTRICTS : ASSESSING_SCHOOLS;
    const place = tierOf(metSet, (openSet & assessedBy) === assessedBy, statements, inBand, rules);
    underperforming[row] = a;
    lowest[row] = b;
    groups[row] = c;
    federal[row] = d;
    graduation[row] = e;
    participation[row] = f;
    met[row] = metSet;
    tier[row] = place;
    atLeast[row] = (openSet & (rules.couldRaise[place] ?? 0)) === 0 ? 0 : 1;
    watch[row] = inBand ? 1 : 0;
  }
  return {
    length,
    criteria: [underperforming, lowest, groups, federal, graduation, participation],
    tier,
    met,
    atLeast,
    watch,
  };
}

function tierOf(
  met: CriterionSet,
  notAssessed: boolean,
  statements: StatementSet,
  inBand: boolean,
  rules: Rules,
): TierIndex {
  const rung = rules.tierOfSet[met] ?? NO_TIER;
  if (rung !== NO_TIER) return rung;
  if ((statements & STATEMENT.insufficientData) !== 0) return INSUFFICIENT;
  if (saysIdentified(statements)) return CHECK;
  if (notAssessed) return INSUFFICIENT;
  return inBand ? WATCH : NONE;
}

function setWhere(
  holds: VerdictSet,
  a: Verdict,
  b: Verdict,
  c: Verdict,
  d: Verdict,
  e: Verdict,
  f: Verdict,
): CriterionSet {
  return (
    bitAmong(holds, a) |
    (bitAmong(holds, b) << 1) |
    (bitAmong(holds, c) << 2) |
    (bitAmong(holds, d) << 3) |
    (bitAmong(holds, e) << 4) |
    (bitAmong(holds, f) << 5)
  );
}
