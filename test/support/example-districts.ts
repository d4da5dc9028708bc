import type { DistrictPlan, Result } from '../../src/plan/results';
import type { CriterionId } from '../../src/policy/pack';
import { action, districtPlan, result, teams, unknown } from './results-builder';

/** Invented districts, one for each shape an action sheet can take. */

const school = (number: number, schoolName: string, facts: Parameters<typeof result>[0] = {}): Result =>
  result({
    ...facts,
    record: { schoolName, schoolCode: `0999${String(number).padStart(4, '0')}`, ...facts.record },
  });

const sevenSchools: readonly Result[] = [
  school(505, 'Example Harbor Street High', {
    met: ['underperforming', 'lowest-10', 'low-groups', 'federal', 'participation'],
    record: {
      accountabilityPercentile: 1,
      lowPerformingGroups: ['High needs', 'Low income'],
      federalDesignations: ['CSI'],
      graduationRate: 71400,
      lowParticipationGroups: ['All students'],
    },
  }),
  school(10, 'Example Mill Pond Elementary', {
    met: ['lowest-10'],
    record: { accountabilityPercentile: 7 },
    findings: {
      'lowest-10': {
        basis: 'computed',
        evidence: { fact: 'accountabilityPercentile', value: 7, operator: 'at-most', limit: 10 },
      },
    },
  }),
  school(305, 'Example Riverside Middle', {
    met: ['low-groups', 'federal'],
    record: {
      accountabilityPercentile: 23,
      lowPerformingGroups: ['EL and former EL'],
      federalDesignations: ['TSI', 'ATSI'],
      participationRates: [{ of: null, value: 93200 }],
    },
    conflicts: [
      {
        code: 'state-against-number',
        criterion: 'participation',
        stated: 'not-met',
        number: { fact: 'participationRate', value: 93.2, operator: 'below', limit: 95 },
      },
    ],
  }),
  school(510, 'Example Evening Academy', {
    met: ['grad-rate'],
    atLeast: true,
    record: { graduationRate: 66650 },
    findings: { 'lowest-10': unknown('accountabilityPercentile', 'reasons') },
  }),
  school(20, 'Example Hilltop Elementary', { tier: 'Check', record: { accountabilityPercentile: 40 } }),
  school(15, 'Example Oak Hill Elementary', { watch: true, record: { accountabilityPercentile: 13 } }),
  school(25, 'Example Meadow Elementary', { record: { accountabilityPercentile: 55 } }),
  school(30, 'Example Early Learning Center', { tier: 'Insufficient data' }),
];

const meeting = (schools: readonly Result[], ...ids: readonly CriterionId[]): readonly Result[] =>
  schools.filter(({ classification }) => classification.criteria.some((id) => ids.includes(id)));

/** Every action of the pack that schools like these bring; `outreach-october` for a listed district. */
function actionsFor(schools: readonly Result[]): DistrictPlan['actions'] {
  const high = meeting(schools, 'underperforming');
  const plans = meeting(schools, 'lowest-10', 'low-groups', 'federal');
  const grants = meeting(schools, 'underperforming', 'lowest-10', 'low-groups');
  const outreach = meeting(schools, 'underperforming', 'lowest-10');
  return [
    action('turnaround-plan', high),
    action('visit', high),
    action(
      'selected-visit',
      plans.filter((one) => !high.includes(one)),
    ),
    action('plans', plans),
    action('graduation-plan', meeting(schools, 'grad-rate')),
    action('participation-guide', meeting(schools, 'participation')),
    action('grant', grants),
    action('outreach-september', outreach),
    action('outreach-october'),
  ].filter(({ schools: of, id }) => of.length > 0 || id === 'outreach-october');
}

/** Eight schools: one of every tier. */
export const mixedDistrict = districtPlan({ schools: sevenSchools, actions: actionsFor(sevenSchools) });

/** Forty-three identified schools, as the largest district has. */
export const largeDistrict: DistrictPlan = (() => {
  const names = ['Elementary', 'Middle', 'High', 'Academy', 'Upper School', 'K-8 School and Family Center'];
  const schools = Array.from({ length: 43 }, (_, index): Result => {
    const met: CriterionId[] =
      index < 8
        ? ['underperforming', 'lowest-10', 'federal']
        : index < 25
          ? ['lowest-10', 'low-groups']
          : index < 36
            ? ['low-groups']
            : ['participation'];
    return school(1000 + index, `Example Large ${names[index % names.length]} ${index + 1}`, {
      met,
      record: {
        accountabilityPercentile: met.includes('lowest-10') ? 1 + (index % 10) : 16 + index,
        lowPerformingGroups: met.includes('low-groups')
          ? ['High needs', 'EL and former EL', 'Students w/disabilities']
          : [],
        federalDesignations: met.includes('federal') ? ['CSI'] : [],
        lowParticipationGroups: met.includes('participation') ? ['Students w/disabilities'] : [],
      },
    });
  });
  return districtPlan({
    name: 'Example Large City',
    code: '09980000',
    schools,
    actions: actionsFor(schools),
  });
})();

const oneSchool = [
  school(5, 'Example Island Elementary', {
    met: ['participation'],
    record: { participationRates: [{ of: 'Grade 3', value: 94900 }] },
  }),
];

/** One school, an apostrophe in the name, not on the list, identified. */
export const apostropheDistrict = districtPlan({
  name: "Example's Vineyard",
  code: '09970000',
  support: 'not listed',
  regionBasis: 'derived',
  schools: oneSchool,
  actions: actionsFor(oneSchool).filter(({ kind }) => kind !== 'state-step'),
});

/** On the list, but none of its schools is identified. */
export const listedWithoutSchools = districtPlan({
  name: 'Example Quiet',
  code: '09960000',
  schools: [school(40, 'Example Quiet Elementary', { record: { accountabilityPercentile: 60 } })],
  actions: [action('outreach-october')],
});

/** On the list, without a row in the file. */
export const listedWithoutRows = districtPlan({
  name: 'Example Absent',
  code: '09950000',
  support: 'transitional',
  regionBasis: 'seen',
  actions: [action('transition')],
});

const longNames = [
  school(
    700,
    'Example Regional Vocational Technical High School for Engineering, Nursing, Hospitality and the Environmental Sciences',
    {
      met: ['low-groups', 'grad-rate'],
      atLeast: true,
      record: {
        accountabilityPercentile: 9,
        lowPerformingGroups: [
          'Afr. Amer./Black',
          'Amer. Ind. or Alaska Nat.',
          'Multi-race, Non-Hisp./Lat.',
          'Nat. Haw. or Pacif. Isl.',
          'EL and former EL',
          'Students w/disabilities',
          'High needs',
        ],
        graduationRate: 45200,
      },
      findings: { underperforming: { outcome: 'pending' } },
    },
  ),
];

/** Region unknown, the district itself identified, very long names, and its dates partly passed. */
export const unknownRegionDistrict = districtPlan({
  name: 'Example and Other Example Towns Regional Vocational Technical School District',
  code: '09940000',
  support: 'not listed',
  region: null,
  regionBasis: 'unknown',
  teams: teams(),
  own: result({
    met: ['grad-rate'],
    record: {
      kind: 'district',
      schoolName: null,
      schoolCode: null,
      districtCode: '09940000',
      graduationRate: 61000,
    },
  }),
  schools: longNames,
  actions: actionsFor(longNames).filter(({ kind }) => kind !== 'state-step'),
});

export const watchOnlyDistrict = districtPlan({
  name: 'Example Watched',
  code: '09930000',
  support: 'not listed',
  schools: [school(60, 'Example Watched Middle', { watch: true, record: { accountabilityPercentile: 12 } })],
  actions: [],
});

export const exampleDistricts: readonly DistrictPlan[] = [
  listedWithoutRows,
  unknownRegionDistrict,
  largeDistrict,
  listedWithoutSchools,
  mixedDistrict,
  watchOnlyDistrict,
  apostropheDistrict,
];
