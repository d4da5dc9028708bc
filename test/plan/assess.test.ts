import { describe, expect, it } from '@jest/globals';
import type { CellMatrix } from '../../src/intake/cell-value';
import { assess } from '../../src/plan/assess';
import type { DistrictPlan, Result, Results } from '../../src/plan/results';
import { shippedPolicy } from '../../src/policy/named-policy';
import type { Tier } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { codesOf, type Row, sheetOf } from '../support/rows';

const AS_OF = '2023-10-02';
const CLASS = 'Overall Classification';
const REASON = 'Reason for Classification';
const PERCENTILE = '2023 Accountability Percentile';

function resultsOf(rows: readonly Row[], asOf = AS_OF): Results {
  return resultsIn(
    sheetOf(...rows.map((row) => ({ 'School Code': null, 'School Name': null, [PERCENTILE]: null, ...row }))),
    asOf,
  );
}

/** The results of cells that are all of the data. */
function resultsIn(cells: CellMatrix, asOf = AS_OF): Results {
  const name = { file: 'example.csv', sheet: null };
  const outcome = assess({ cells, firstRow: 1 }, name, shippedPolicy(pack202324), asOf);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.results;
}

function planOf(name: string, rows: readonly Row[], asOf = AS_OF): DistrictPlan {
  const plan = resultsOf(rows, asOf).districts.find((district) => district.name === name);
  if (plan === undefined) throw new Error(`No plan for ${name}.`);
  return plan;
}

const school = (code: string, cells: Row): Row => ({
  'School Code': code,
  'School Name': `School ${code}`,
  ...cells,
});
const names = (results: readonly Result[]): readonly (string | null)[] =>
  results.map(({ classification }) => classification.record.schoolName);
const actionIds = ({ actions }: DistrictPlan): readonly string[] => actions.map(({ id }) => id);

describe('the districts of a file', () => {
  it('are those of its rows and every listed one, by name', () => {
    const { districts } = resultsOf([school('09980505', { [PERCENTILE]: 5 })]);
    expect(districts).toHaveLength(26);
    expect(districts.map(({ name }) => name)).toEqual(districts.map(({ name }) => name).sort());
    expect(districts.filter(({ support }) => support === 'prioritized')).toHaveLength(22);
    expect(districts.filter(({ support }) => support === 'transitional')).toHaveLength(3);
  });

  it('row-district-empty: a listed district without rows still gets its plan', () => {
    expect(planOf('Gloucester', [school('09980505', { [PERCENTILE]: 5 })])).toMatchObject({
      code: '01070000',
      support: 'prioritized',
      region: 'Coastal',
      regionBasis: 'derived',
      own: null,
      identified: false,
      schools: [],
      next: { id: 'outreach-october', due: '2023-10-06' },
    });
  });

  it('row-district-ssos: support comes from the list, not from the classification', () => {
    const rows = [
      {
        'School Code': '03480000',
        'School Name': 'Worcester',
        [CLASS]: 'Not requiring assistance or intervention',
      },
    ];
    expect(planOf('Worcester', rows)).toMatchObject({ support: 'prioritized', identified: false });
  });

  it('row-district-grad: a district row heads the plan, brings its own actions and is no school', () => {
    const rows = [
      { 'School Code': '00570000', 'School Name': 'Chelsea', [REASON]: 'Low graduation rate' },
      school('00570505', { [REASON]: 'Among the lowest performing 10% of schools' }),
    ];
    const plan = planOf('Chelsea', rows);
    expect(plan.own?.classification).toMatchObject({ tier: 'Tier 4', record: { kind: 'district' } });
    expect(names(plan.schools)).toEqual(['School 00570505']);
    expect(plan.actions.find(({ id }) => id === 'graduation-plan')).toMatchObject({
      schools: [],
      because: ['grad-rate'],
    });
    expect(plan.tiers).toMatchObject({ 'Tier 2': 1, 'Tier 4': 0 });
  });

  it('row-district-grad: the row alone makes the district identified', () => {
    const rows = [{ 'School Code': '09980000', 'School Name': 'Example', [REASON]: 'Low graduation rate' }];
    expect(planOf('Example', rows)).toMatchObject({ identified: true, support: 'not listed', schools: [] });
  });

  it("a school's row that repeats the district's classification does too", () => {
    const rows = (words: string): readonly Row[] => [
      school('09980505', {
        'District Name': 'Example',
        'District Overall Classification': words,
        [CLASS]: 'Not requiring assistance or intervention',
      }),
    ];
    expect(planOf('Example', rows('Requiring assistance or intervention')).identified).toBe(true);
    expect(planOf('Example', rows('Not requiring assistance or intervention')).identified).toBe(false);
  });

  it.each<[tier: Tier, cells: Row, identified: boolean]>([
    ['Tier 4', { [REASON]: 'Low graduation rate' }, true],
    ['Check', { [CLASS]: 'Requiring assistance or intervention' }, true],
    ['Watch', { [PERCENTILE]: 12 }, false],
    ['None', { [PERCENTILE]: 40 }, false],
    ['Insufficient data', { [CLASS]: 'Insufficient data' }, false],
  ])('a school of %s: identified or not', (tier, cells, identified) => {
    const plan = planOf('Example', [school('09980505', { 'District Name': 'Example', ...cells })]);
    expect(plan.identified).toBe(identified);
    expect(plan.tiers[tier]).toBe(1);
  });

  it('rows with a code and rows with a name only come together', () => {
    const rows = [
      school('00350505', { [PERCENTILE]: 5 }),
      { 'School Name': 'Codeless', 'District Name': 'Boston Public Schools', [PERCENTILE]: 6 },
    ];
    expect(names(planOf('Boston Public Schools', rows).schools)).toEqual(['School 00350505', 'Codeless']);
  });

  it('rows with a name only, of one district not listed, come together whatever its spelling', () => {
    const rows = ['Example Regional', 'EXAMPLE  regional', 'Example'].map((district, index) => ({
      'School Name': `School ${index}`,
      'District Name': district,
      [PERCENTILE]: 40,
    }));
    expect(planOf('Example Regional', rows)).toMatchObject({ code: null, schools: [{}, {}, {}] });
  });

  it.each<[name: string, row: Row, expected: string]>([
    ['its own row', { 'School Code': '00350000', 'School Name': 'Boston City' }, 'Boston City'],
    ['its schools', school('00350505', { 'District Name': 'Boston City' }), 'Boston City'],
    ['the list of the letter', school('00350505', {}), 'Boston'],
    ['the map of regions', school('00460505', {}), 'Brookline'],
    ['its code', school('09980505', {}), '09980000'],
    ['nothing', { 'School Name': 'Lost', [PERCENTILE]: 40 }, '–'],
  ])('takes its name from %s', (_, row, expected) => {
    const plan = planOf(expected, [{ 'District Name': null, ...row }]);
    expect(plan.schools.length + (plan.own === null ? 0 : 1)).toBe(1);
  });

  it('sec-proto-name: a name that means something to a program is an ordinary name', () => {
    for (const name of ['__proto__', 'constructor']) {
      const rows = [{ 'School Name': 'Example', 'District Name': name, [PERCENTILE]: 5 }];
      expect(planOf(name, rows).tiers['Tier 2']).toBe(1);
    }
  });
});

describe('the schools of a district', () => {
  it('stand by tier, then percentile, then name, then row', () => {
    const rows = [
      school('09980010', {
        'School Name': 'Calm',
        [CLASS]: 'Not requiring assistance or intervention',
        [PERCENTILE]: 50,
      }),
      school('09980020', { 'School Name': 'Zeta', [PERCENTILE]: 7 }),
      school('09980030', { 'School Name': 'Alpha', [PERCENTILE]: 7 }),
      school('09980040', { 'School Name': 'Lower', [PERCENTILE]: 3 }),
      school('09980050', {
        'School Name': 'Rankless',
        [REASON]: 'Among the lowest performing 10% of schools',
      }),
      school('09980060', { 'School Name': 'First', [REASON]: 'Underperforming school' }),
      school('09980070', { 'School Name': 'Alpha', [PERCENTILE]: 7 }),
      school('09980080', { 'School Name': 'Watched', [PERCENTILE]: 11 }),
      school('09980090', { 'School Name': null, [PERCENTILE]: 7 }),
    ].map((row) => ({ 'District Name': 'Example', ...row }));
    const plan = planOf('Example', rows);
    expect(names(plan.schools)).toEqual([
      'First',
      'Lower',
      null,
      'Alpha',
      'Alpha',
      'Zeta',
      'Rankless',
      'Watched',
      'Calm',
    ]);
    expect(plan.schools.map(({ classification }) => classification.record.row).slice(3, 5)).toEqual([4, 8]);
    expect(names(plan.watchList)).toEqual(['Watched']);
  });

  it('of numbered names stand as a person counts', () => {
    const rows = ['School 12', 'School 2', 'School 22', 'School 17'].map((name, index) => ({
      'District Name': 'Example',
      ...school(`099800${index + 1}0`, { 'School Name': name, [PERCENTILE]: 7 }),
    }));
    expect(names(planOf('Example', rows).schools)).toEqual([
      'School 2',
      'School 12',
      'School 17',
      'School 22',
    ]);
  });

  it('real-holland-2024: a watched school with a tier is not on the watch list, but its district plans for it', () => {
    const rows = [
      school('00350167', {
        'District Name': 'Boston',
        [REASON]: 'Chronically underperforming school',
        [PERCENTILE]: 12,
      }),
    ];
    const plan = planOf('Boston', rows);
    expect(plan.watchList).toEqual([]);
    expect(actionIds(plan)).toContain('plan-for-schools-at-risk');
  });
});

describe("a district's actions", () => {
  it('are the union over its schools and its list, each naming the schools it is for', () => {
    const rows = [
      school('00350010', {
        [REASON]: 'Underperforming school',
        'Federal Designation': 'CSI',
        [PERCENTILE]: 2,
      }),
      school('00350020', { [REASON]: 'Low student group performance: Asian' }),
      school('00350030', { [REASON]: 'Low participation rate: Asian' }),
      school('00350040', { [CLASS]: 'Not requiring assistance or intervention', [PERCENTILE]: 12 }),
    ];
    const plan = planOf('Boston', rows);
    const schools = Object.fromEntries(plan.actions.map((action) => [action.id, names(action.schools)]));
    const [ten, twenty, thirty, forty] = [
      'School 00350010',
      'School 00350020',
      'School 00350030',
      'School 00350040',
    ];
    expect(schools).toEqual({
      'turnaround-plan': [ten],
      'chief-schools-officer-visit': [ten],
      'air-visit-schedule': [ten],
      'air-visit-selected': [twenty],
      'update-improvement-plans': [ten, twenty],
      'participation-guide': [thirty],
      'tag-grant': [ten, twenty],
      'coherence-guidebook': [ten, twenty],
      'review-accountability-data': [ten, twenty, thirty],
      'plan-for-schools-at-risk': [forty],
      'outreach-september': [ten, twenty],
      'assigned-team-contact': [ten, twenty],
      'regional-team-assigned': [],
      'outreach-october': [],
      'returning-follow-up': [],
    });
  });

  it('keep each school’s own condition where schools differ, and the plain words for all', () => {
    const plan = planOf('Boston', [
      school('00350010', { [REASON]: 'Among the lowest performing 10% of schools' }),
      school('00350020', { [REASON]: 'Low student group performance: Asian' }),
    ]);
    const action = (id: string) => plan.actions.find((one) => one.id === id);
    expect(action('tag-grant')).toMatchObject({ condition: null, forDistrict: false });
    expect(
      action('tag-grant')?.partly.map(({ condition, schools }) => [condition.kind, names(schools)]),
    ).toEqual([['if-eligible', ['School 00350020']]]);
    expect(
      action('update-improvement-plans')?.partly.map(({ condition, schools }) => [
        condition.kind,
        names(schools),
      ]),
    ).toEqual([['if-affiliated', ['School 00350010']]]);
    const outreach = action('outreach-september');
    expect(outreach?.text).toBe(pack202324.actions.find(({ id }) => id === 'outreach-september')?.text);
    expect(outreach?.partly.map(({ condition }) => condition.kind)).toEqual(['if-selected']);
  });

  it('keep a condition that all of them share', () => {
    const plan = planOf('Boston', [
      school('00350020', { [REASON]: 'Low student group performance: Asian' }),
      school('00350021', { [REASON]: 'Low student group performance: White' }),
    ]);
    const grant = plan.actions.find(({ id }) => id === 'tag-grant');
    expect(grant?.condition?.kind).toBe('if-eligible');
    expect(grant?.partly).toEqual([]);
  });

  it('are for the district too where its own row brings them, and no school’s duty becomes the district’s', () => {
    const rows = [
      school('00350000', {
        'District Name': 'Boston',
        [REASON]: 'In need of focused/targeted support\nLow graduation rate',
      }),
      school('00350010', { 'District Name': 'Boston', [REASON]: 'Low graduation rate' }),
    ];
    const plan = planOf('Boston', rows).actions.find(({ id }) => id === 'graduation-plan');
    expect(plan).toMatchObject({ forDistrict: true });
    expect(names(plan?.schools ?? [])).toEqual(['School 00350010']);
    const designated = planOf('Boston', [
      school('00350000', { 'District Name': 'Boston', [REASON]: 'In need of broad/comprehensive support' }),
    ]);
    expect(designated.own?.classification.tier).toBe('Tier 1');
    expect(designated.own?.actions).toEqual([]);
    expect(designated.actions.filter(({ because }) => because.includes('underperforming'))).toEqual([]);
  });

  it('a twin replaced for one school keeps only the reasons of the others', () => {
    const rows = [
      school('00350010', {
        [REASON]: 'Underperforming school\nLow student group performance: Asian',
        'Federal Designation': 'CSI',
      }),
      school('00350020', { [REASON]: 'Low graduation rate', 'Federal Designation': 'TSI' }),
    ];
    const selected = planOf('Boston', rows).actions.find(({ id }) => id === 'air-visit-selected');
    expect(selected?.because).toEqual(['federal']);
  });

  it('a twin replaced for every school falls away', () => {
    const rows = [school('00350010', { [REASON]: 'Underperforming school', 'Federal Designation': 'CSI' })];
    expect(actionIds(planOf('Boston', rows))).not.toContain('air-visit-selected');
  });

  it('one certain school makes an action certain', () => {
    const rows = [
      school('09980010', { 'District Name': 'Example', [REASON]: 'Low student group performance: Asian' }),
      school('09980020', {
        'District Name': 'Example',
        [REASON]: 'Among the lowest performing 10% of schools',
      }),
    ];
    const condition = (some: readonly Row[]): unknown =>
      planOf('Example', some).actions.find(({ id }) => id === 'tag-grant')?.condition;
    expect(condition(rows.slice(0, 1))).toMatchObject({ kind: 'if-eligible' });
    expect(condition(rows)).toBeNull();
  });

  it('stand in the order of duty', () => {
    const rows = [
      school('00350010', {
        [REASON]: 'Underperforming school\nAmong the lowest performing 10% of schools\nLow graduation rate',
      }),
    ];
    const kinds = planOf('Boston', rows).actions.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((one, other) => order(one) - order(other)));
    expect(actionIds(planOf('Boston', rows))[0]).toBe('turnaround-plan');
  });

  it('a transitional district has its own steps and none of the prioritized', () => {
    expect(actionIds(planOf('Orange', [school('09980505', { [PERCENTILE]: 40 })]))).toEqual([
      'transition-support',
      'transition-planning',
    ]);
  });

  it('a district not listed has only what its schools bring', () => {
    const rows = [
      school('09980505', { 'District Name': 'Example', [REASON]: 'Low participation rate: Asian' }),
    ];
    expect(actionIds(planOf('Example', rows))).toEqual(['participation-guide', 'review-accountability-data']);
  });

  it.each<[asOf: string, next: string | null]>([
    ['2023-09-25', 'outreach-september'],
    ['2023-10-02', 'outreach-october'],
    ['2023-10-07', 'tag-grant'],
    ['2023-11-01', 'turnaround-plan'],
    ['2024-02-01', null],
  ])('as of %s the next is %s; what has passed stays', (asOf, next) => {
    const rows = [school('00350010', { [REASON]: 'Underperforming school' })];
    const plan = planOf('Boston', rows, asOf);
    expect(plan.next?.id ?? null).toBe(next);
    expect(actionIds(plan)).toContain('outreach-september');
  });

  it('follow the regions of its schools', () => {
    const rows = [
      school('00350268', { Region: 'Strategic Transformation', [PERCENTILE]: 9 }),
      school('00350537', { Region: 'Coastal', [PERCENTILE]: 1 }),
      { 'School Code': '00350000', 'School Name': 'Boston', Region: 'Coastal' },
    ];
    expect(planOf('Boston', rows)).toMatchObject({
      region: 'Coastal',
      regionBasis: 'data',
      teams: [{ region: 'Coastal' }, { region: 'Strategic Transformation' }],
    });
  });
});

describe('the results as a whole', () => {
  const rows = [
    school('00350010', { [PERCENTILE]: 5 }),
    { 'School Code': '00350000', 'School Name': 'Boston' },
    {},
    { 'School Code': '00000000', 'School Name': 'State' },
  ];

  it('row-state-total: rows in = classified + skipped', () => {
    const results = resultsOf(rows);
    expect(results.source).toEqual({
      file: 'example.csv',
      sheet: null,
      headerRow: 1,
      dataYear: 2023,
      rows: 4,
    });
    expect([results.schools.length, results.districtRows.length, results.skipped.length]).toEqual([1, 1, 2]);
  });

  it('each school has the actions its own criteria bring', () => {
    const [result] = resultsOf([school('09980505', { [PERCENTILE]: 12 })]).schools;
    expect(result?.actions.map(({ id }) => id)).toEqual(['plan-for-schools-at-risk']);
  });

  it('name the columns that were read', () => {
    expect(resultsOf(rows).columns).toEqual([
      { fact: 'schoolCode', heading: 'School Code' },
      { fact: 'schoolName', heading: 'School Name' },
      { fact: 'accountabilityPercentile', heading: PERCENTILE },
    ]);
  });

  it('name none where there are no headings', () => {
    const outcome = assess(
      { cells: [['09980000', 'Example', '09980505']], firstRow: 1 },
      { file: null, sheet: null },
      shippedPolicy(pack202324),
      AS_OF,
    );
    expect(outcome.ok && outcome.results).toMatchObject({
      columns: [],
      source: { headerRow: null, rows: 1 },
    });
  });

  it('say once what the whole file has no column for', () => {
    const absent = (row: Row): readonly unknown[] =>
      resultsOf([row]).issues.flatMap((issue) => (issue.code === 'column-absent' ? [issue.fact] : []));
    expect(absent(school('09980505', {}))).toEqual([
      'reasons',
      'lowPerformingGroups',
      'federalDesignation',
      'graduationRate',
      'lowParticipationGroups',
    ]);
    expect(absent(school('09980505', { [REASON]: '', 'Federal Designation': '' }))).toEqual([]);
    expect(absent(school('09980505', { [REASON]: '' }))).toEqual(['federalDesignation']);
  });

  it('a refusal is passed on', () => {
    expect(
      assess({ cells: [], firstRow: 1 }, { file: null, sheet: null }, shippedPolicy(pack202324), AS_OF),
    ).toEqual({
      ok: false,
      refusal: { code: 'nothing-there' },
    });
  });
});

describe('the year', () => {
  const ofYear = (year: number | null, code: string, cells: Row = {}): Row => ({
    Year: year,
    ...school(code, {
      'District Name': 'Example',
      'Federal Designation': '-',
      [REASON]: 'Low graduation rate',
      ...cells,
    }),
  });
  const issues = (rows: readonly Row[]): readonly unknown[] => yearIssuesOf(resultsOf(rows));
  const yearIssuesOf = (results: Results): readonly unknown[] =>
    results.issues.filter(({ code }) => code.includes('year') && code !== 'heading-chosen-by-year');

  it('of the policy: nothing is said', () => {
    expect(issues([ofYear(2023, '09980505')])).toEqual([]);
  });

  it('year-other: of another: classified, with a warning that names both', () => {
    const rows = [ofYear(2022, '09980505')];
    expect(issues(rows)).toEqual([{ code: 'other-year', dataYear: 2022, resultsYear: 2023 }]);
    expect(planOf('Example', rows).tiers['Tier 4']).toBe(1);
  });

  it('several: all rows are classified, the plans rest on those of the policy’s year and of none', () => {
    const rows = [
      ofYear(2022, '09980505'),
      ofYear(2023, '09980505', { [REASON]: 'Underperforming school' }),
      ofYear(2024, '09980505'),
      ofYear(2022, '09980510'),
      ofYear(null, '09980515'),
    ];
    expect(resultsOf(rows).schools).toHaveLength(5);
    expect(
      planOf('Example', rows).schools.map(({ classification }) => [
        classification.record.row,
        classification.tier,
      ]),
    ).toEqual([
      [3, 'Tier 1'],
      [6, 'Tier 4'],
    ]);
    expect(issues(rows)).toEqual([
      { code: 'several-years', years: [2022, 2023, 2024] },
      { code: 'other-years-left-out', year: 2023, count: 3 },
    ]);
  });

  it('several, none of them the policy’s: the plans rest on all', () => {
    const rows = [ofYear(2021, '09980505'), ofYear(2022, '09980505')];
    expect(planOf('Example', rows).schools).toHaveLength(2);
    expect(issues(rows)).toEqual([{ code: 'several-years', years: [2021, 2022] }]);
  });

  describe('of a graduation cohort counts for the results of the year after', () => {
    const RATE = 'Four-Year Cohort Graduation Rate';
    const cohort = (heading: string, year: string, code: string, rate: number): Row => ({
      'School Code': code,
      'School Name': code,
      'District Name': 'Example',
      [heading]: year,
      [RATE]: rate,
    });
    const alpha = '09980505';
    const beta = '09980510';

    it.each<[heading: string]>([['School Year'], ['Year'], ['Cohort Year']])(
      'year-cohort: where the data has nothing but graduation rates, under “%s”',
      (heading) => {
        const rows = [
          cohort(heading, '2021-22', alpha, 60),
          cohort(heading, '2022-23', alpha, 70),
          cohort(heading, '2021-22', beta, 70),
          cohort(heading, '2022-23', beta, 60),
        ];
        const results = resultsIn(sheetOf(...rows));
        const plan = results.districts.find(({ name }) => name === 'Example');
        expect(plan?.schools.map(({ classification }) => classification.record.row).sort()).toEqual([2, 4]);
        expect(plan?.tiers['Tier 4']).toBe(1);
        expect(yearIssuesOf(results)).toEqual([
          { code: 'years-of-cohorts', column: heading },
          { code: 'several-years', years: [2023, 2024] },
          { code: 'other-years-left-out', year: 2023, count: 2 },
        ]);
      },
    );

    it('year-cohort: one year of them is data of the year after', () => {
      const results = resultsIn(sheetOf(cohort('School Year', '2021-22', alpha, 60)));
      expect(results.source.dataYear).toBe(2023);
      expect(codesOf(results.issues)).toEqual(expect.not.arrayContaining(['other-year']));
    });

    it.each<[name: string, row: Row]>([
      [
        'beside anything else to decide by',
        { ...cohort('School Year', '2023', alpha, 60), [PERCENTILE]: 40 },
      ],
      ['under “Report Year”', cohort('Report Year', '2023', alpha, 60)],
    ])('but not %s', (_, row) => {
      const results = resultsIn(sheetOf(row));
      expect(results.schools[0]?.classification.record.reportYear).toBe(2023);
      expect(yearIssuesOf(results)).toEqual([]);
    });
  });

  it.each<[name: string, heading: string, percentile: string, expected: object | null]>([
    ['the year of the results', '2023 Graduation Rate', '2023 Percentile', { year: 2023, resultsYear: 2023 }],
    ['two years before', '2021 Graduation Rate', '2023 Percentile', { year: 2021, resultsYear: 2023 }],
    ['the year of the policy', '2023 Graduation Rate', 'Percentile', { year: 2023, resultsYear: 2023 }],
    ['the year before', '2022 Graduation Rate', '2023 Percentile', null],
    ['the year before, as a school year', '2021-22 Graduation Rate', '2023 Percentile', null],
    ['no year', 'Graduation Rate', '2023 Percentile', null],
  ])('a graduation rate of %s', (_, heading, percentile, expected) => {
    const row = school('09980505', { [heading]: 60, [percentile]: 40 });
    expect(issues([row])).toEqual(
      expected === null ? [] : [{ code: 'graduation-of-other-year', column: heading, ...expected }],
    );
  });
});

const order = (kind: string): number => ['required', 'recommended', 'state-step'].indexOf(kind);
