import type {
  Classification,
  Conflict,
  Finding,
  MissingFact,
  Outcome,
} from '../../src/classify/classification';
import type { FactId } from '../../src/intake/fact';
import type { SchoolRecord } from '../../src/intake/record';
import type { DistrictAction, DistrictPlan, Result, Results } from '../../src/plan/results';
import type { ActionReason, CriterionId, PolicyPack, Tier } from '../../src/policy/pack';
import { CRITERION_IDS, TIERS } from '../../src/policy/pack';
import { examplePack } from './example-pack';

/** Hand-made results for tests of what people read. Every district and school is invented and says so. */

export const AS_OF = '2023-10-02';

const EMPTY_RECORD: SchoolRecord = {
  row: 3,
  kind: 'school',
  districtCode: '09990000',
  districtName: 'Example Regional',
  schoolCode: '09990005',
  schoolName: 'Example Elementary',
  reportYear: 2023,
  overallClassification: null,
  districtClassification: null,
  designation: null,
  reasons: [],
  reasonFacts: [],
  statements: 0,
  accountabilityPercentile: null,
  lowPerformingGroups: [],
  groupPercentiles: [],
  federalDesignations: [],
  graduationRate: null,
  lowParticipationGroups: [],
  participationRates: [],
  region: null,
  absentFacts: [],
  untoldCells: [],
};

export function schoolRecord(facts: Partial<SchoolRecord> = {}): SchoolRecord {
  return { ...EMPTY_RECORD, ...facts };
}

export type ExampleSchool = {
  readonly record?: Partial<SchoolRecord>;
  readonly tier?: Tier;
  readonly atLeast?: boolean;
  readonly met?: readonly CriterionId[];
  readonly watch?: boolean;
  /** Findings that differ from a plain `met` by the state or a plain `not-met`. */
  readonly findings?: Partial<Record<CriterionId, Partial<Finding>>>;
  readonly conflicts?: readonly Conflict[];
};

export function classified(example: ExampleSchool = {}, pack: PolicyPack = examplePack): Classification {
  const { met = [], watch = false, conflicts = [] } = example;
  const findings = CRITERION_IDS.map((criterion): Finding => {
    const outcome: Outcome = met.includes(criterion) ? 'met' : 'not-met';
    const citation = pack.criteria.find(({ id }) => id === criterion)?.citations[0];
    return {
      criterion,
      outcome,
      basis: 'state',
      evidence: null,
      number: null,
      missing: [],
      notes: [],
      source: citation ?? { source: 'letter-a', section: null, item: null },
      ...example.findings?.[criterion],
    };
  });
  return {
    record: schoolRecord(example.record),
    tier: example.tier ?? tierOf(met, watch, pack),
    atLeast: example.atLeast ?? false,
    criteria: met,
    unknown: findings.filter(({ outcome }) => outcome === 'unknown').map(({ criterion }) => criterion),
    watch,
    findings,
    conflicts,
  };
}

export function result(example: ExampleSchool = {}): Result {
  const classification = classified(example);
  const { record, tier, atLeast, conflicts } = classification;
  return { ...record, tier, atLeast, hasConflict: conflicts.length > 0, classification, actions: [] };
}

function tierOf(met: readonly CriterionId[], watch: boolean, pack: PolicyPack): Tier {
  const rung = pack.tiers.find(({ criteria }) => criteria.some((id) => met.includes(id)));
  return rung?.tier ?? (watch ? 'Watch' : 'None');
}

/** An action of the pack as it applies to some schools. */
export function action(
  id: string,
  schools: readonly Result[] = [],
  change: Partial<DistrictAction> = {},
  pack: PolicyPack = examplePack,
): DistrictAction {
  const found = pack.actions.find((one) => one.id === id);
  if (!found) throw new Error(`The pack has no action ${id}.`);
  const met = new Set<ActionReason>(
    schools.flatMap(({ classification: { criteria, watch } }) => [
      ...criteria,
      ...(watch ? ['watch' as const] : []),
    ]),
  );
  const asks = schools.length === 0 ? found.asks : found.asks.filter(({ because }) => met.has(because));
  return {
    id,
    kind: found.asks[0]?.kind ?? 'required',
    who: found.who,
    text: found.text,
    due: found.due.date,
    dueText: found.due.text,
    condition: asks.find(({ condition }) => condition !== null)?.condition ?? null,
    because: asks.map(({ because }) => because),
    citations: asks.map(({ citation }) => citation),
    schools,
    forDistrict: schools.length === 0,
    partly: [],
    ...change,
  };
}

export function districtPlan(plan: Partial<DistrictPlan> = {}): DistrictPlan {
  const schools = plan.schools ?? [];
  const tiers = Object.fromEntries(
    TIERS.map((tier) => [tier, schools.filter(({ classification }) => classification.tier === tier).length]),
  ) as Record<Tier, number>;
  const actions = plan.actions ?? [];
  return {
    code: '09990000',
    name: 'Example Regional',
    support: 'prioritized',
    region: 'Shore',
    regionBasis: 'data',
    teams: teams('Shore'),
    own: null,
    identified: schools.some(({ classification }) => /^Tier|Check/.test(classification.tier)),
    schools,
    tiers,
    watchList: schools.filter(({ classification }) => classification.tier === 'Watch'),
    actions,
    next: actions.find(({ due }) => due !== null && due >= AS_OF) ?? null,
    ...plan,
  };
}

export function teams(...names: readonly string[]): DistrictPlan['teams'] {
  return examplePack.regions
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map(({ name, contacts, note }) => ({ region: name, contacts, note }));
}

export function resultsOf(districts: readonly DistrictPlan[], change: Partial<Results> = {}): Results {
  const schools = districts.flatMap((district) => district.schools);
  const districtRows = districts.flatMap((district) => district.own ?? []);
  return {
    policy: examplePack,
    policyName: null,
    asOf: AS_OF,
    source: {
      file: 'example.xlsx',
      sheet: 'Table 2 - Schools',
      headerRow: 2,
      dataYear: 2023,
      rows: schools.length + districtRows.length,
    },
    columns: [],
    schools,
    districtRows,
    districts,
    skipped: [],
    issues: [],
    ...change,
  };
}

/** An unknown finding for which the cells of the given facts are empty. */
export function unknown(...missing: readonly FactId[]): Partial<Finding> {
  return { outcome: 'unknown', basis: 'none', missing: missing.map((fact) => lacking(fact)) };
}

/** A fact that is missing: its cell is empty, or what is said of it. */
export function lacking(
  fact: FactId,
  because: MissingFact['because'] = 'empty-cell',
  written = '',
): MissingFact {
  return { fact, because, written };
}
