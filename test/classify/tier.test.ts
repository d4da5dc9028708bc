import { describe, expect, it } from '@jest/globals';
import type { MissingFact } from '../../src/classify/classification';
import { judge } from '../../src/classify/judge';
import { bitOf, rulesOf, tierIndex } from '../../src/classify/rules';
import { emptyFactColumns } from '../../src/intake/fact-columns';
import type { FactId } from '../../src/intake/fact';
import { CRITERION_IDS, type CriterionId, type PolicyPack, type Tier } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { classified, DISTRICT, type Row, SCHOOL } from '../support/rows';

const CLASS = 'Overall Classification';
const REASON = 'Reason for Classification';
const PERCENTILE = 'Accountability Percentile';
const REQUIRING = 'Requiring assistance or intervention';
const NOT_REQUIRING = 'Not requiring assistance or intervention';

describe('the tier', () => {
  it.each<[situation: string, cells: Row, tier: Tier, atLeast: boolean]>([
    ['a designation', { [REASON]: 'Underperforming school' }, 'Tier 1', false],
    ['the lowest 10 percent', { [REASON]: 'Among the lowest performing 10% of schools' }, 'Tier 2', false],
    ['the same, by its percentile only', { [PERCENTILE]: 10 }, 'Tier 2', true],
    ['low groups', { [REASON]: 'Low student group performance: Asian' }, 'Tier 3', false],
    [
      'a federal designation beside reasons',
      { [REASON]: 'Low graduation rate', 'Federal Designation': 'TSI' },
      'Tier 3',
      false,
    ],
    ['a federal designation alone', { 'Federal Designation': 'TSI' }, 'Tier 3', true],
    ['low graduation only', { [REASON]: 'Low graduation rate', 'Federal Designation': '-' }, 'Tier 4', false],
    ['low graduation only, no federal column', { [REASON]: 'Low graduation rate' }, 'Tier 4', true],
    [
      'low participation only',
      { [REASON]: 'Low participation rate: Asian', 'Federal Designation': '-' },
      'Tier 4',
      false,
    ],
    ['graduation by number, the rest unknown', { 'Graduation Rate': 50 }, 'Tier 4', true],
    ['pctl-11', { [CLASS]: NOT_REQUIRING, [PERCENTILE]: 11 }, 'Watch', false],
    ['pctl-15', { [CLASS]: NOT_REQUIRING, [PERCENTILE]: 15 }, 'Watch', false],
    ['pctl-16', { [CLASS]: NOT_REQUIRING, [PERCENTILE]: 16 }, 'None', false],
    ['a percentile alone in the watch band', { [PERCENTILE]: 12 }, 'Watch', true],
    ['a percentile alone above it', { [PERCENTILE]: 60 }, 'None', true],
    ['not requiring, no percentile', { [CLASS]: NOT_REQUIRING }, 'None', false],
    ['requiring, without details or numbers', { [CLASS]: REQUIRING }, 'Check', true],
    ['requiring, percentile above', { [CLASS]: REQUIRING, [PERCENTILE]: 40 }, 'Check', true],
    ['requiring, percentile in the watch band', { [CLASS]: REQUIRING, [PERCENTILE]: 12 }, 'Check', true],
    ['requiring, percentile low', { [CLASS]: REQUIRING, [PERCENTILE]: 4 }, 'Tier 2', true],
    [
      'focused support, percentile above',
      { [REASON]: 'In need of focused/targeted support', [PERCENTILE]: 40 },
      'Check',
      true,
    ],
    ['broad support alone', { [REASON]: 'In need of broad/comprehensive support' }, 'Tier 1', false],
    ['insufficient data', { [CLASS]: 'Insufficient data' }, 'Insufficient data', true],
    [
      'insufficient data, percentile low',
      { [CLASS]: 'Insufficient data', [PERCENTILE]: 4 },
      'Insufficient data',
      true,
    ],
    [
      'insufficient data, but named',
      { [CLASS]: 'Insufficient data', [REASON]: 'Low graduation rate' },
      'Tier 4',
      true,
    ],
    [
      'insufficient data and requiring',
      { [CLASS]: 'Insufficient data', 'Requiring assistance or intervention': 'Y' },
      'Insufficient data',
      true,
    ],
    ['nothing at all', {}, 'Insufficient data', true],
    ['no percentile, a graduation rate above', { 'Graduation Rate': 90 }, 'Insufficient data', true],
    [
      'pending, and nothing else met',
      { [REASON]: 'Pending Approval of Underperforming Exit Assurances', [PERCENTILE]: 40 },
      'None',
      true,
    ],
    [
      'pending, and low graduation',
      {
        [REASON]: 'Pending Approval of Underperforming Exit Assurances; Low graduation rate',
        [PERCENTILE]: 40,
      },
      'Tier 4',
      true,
    ],
    [
      'pending, and everything else settled',
      {
        [REASON]: 'Pending Approval of Underperforming Exit Assurances; Low graduation rate',
        'Federal Designation': '-',
        [PERCENTILE]: 40,
      },
      'Tier 4',
      true,
    ],
  ])('%s', (_, cells, tier, atLeast) => {
    expect(classified(cells)).toMatchObject({ tier, atLeast });
  });

  it.each<[situation: string, cells: Row, tier: Tier, atLeast: boolean]>([
    ['row-district-grad', { [REASON]: 'Low graduation rate' }, 'Tier 4', false],
    ['row-district-ssos', { [CLASS]: NOT_REQUIRING }, 'None', false],
    ['by designation', { [REASON]: 'In need of broad/comprehensive support' }, 'Tier 1', false],
    ['requiring, without details', { [CLASS]: REQUIRING }, 'Check', true],
    ['insufficient data', { [CLASS]: 'Insufficient data' }, 'Insufficient data', true],
    ['nothing at all', {}, 'Insufficient data', true],
    ['a graduation rate above', { 'Graduation Rate': 90 }, 'None', true],
    [
      'a percentile does not put it on the watch list',
      { [CLASS]: NOT_REQUIRING, [PERCENTILE]: 12 },
      'None',
      false,
    ],
  ])('of a district: %s', (_, cells, tier, atLeast) => {
    expect(classified(cells, DISTRICT)).toMatchObject({ tier, atLeast, watch: false });
  });

  it.each<[percentile: number, watch: boolean]>([
    [10, false],
    [11, true],
    [15, true],
    [16, false],
  ])(
    'real-holland-2024: a school that has a tier is still watched at percentile 11 to 15, here %d',
    (percentile, watch) => {
      const cells = { [REASON]: 'Chronically underperforming school', [PERCENTILE]: percentile };
      expect(classified(cells)).toMatchObject({ tier: 'Tier 1', watch });
    },
  );

  it('is the highest of the set of criteria, for every set there is', () => {
    const { tierOfSet } = rulesOf(pack202324);
    for (let set = 1; set < tierOfSet.length; set += 1) {
      const met = CRITERION_IDS.filter((id) => (set & bitOf(id)) !== 0);
      const expected = pack202324.tiers.find(({ criteria }) => criteria.some((id) => met.includes(id)))?.tier;
      expect(tierOfSet[set]).toBe(tierIndex(expected ?? 'None'));
    }
  });

  it('the criteria stand beside it in the order of the rulebook', () => {
    const cells = {
      [REASON]:
        'Low participation rate: Asian\nLow graduation rate\nLow student group performance: Asian\nUnderperforming school',
      'Federal Designation': 'CSI',
      [PERCENTILE]: 1,
    };
    expect(classified(cells).criteria).toEqual([...CRITERION_IDS]);
  });
});

describe('what is unknown', () => {
  it.each<[situation: string, cells: Row, unknown: CriterionId[]]>([
    ['nothing where the state says that nothing is met', { [CLASS]: NOT_REQUIRING }, []],
    ['a federal designation the file has no column for', { [REASON]: 'Low graduation rate' }, ['federal']],
    [
      'all but the criterion its number settles',
      { [PERCENTILE]: 40 },
      ['underperforming', 'low-groups', 'federal', 'grad-rate', 'participation'],
    ],
  ])('%s', (_, cells, unknown) => {
    expect(classified(cells).unknown).toEqual(unknown);
  });

  it('says which facts would settle it, and only those the row lacks', () => {
    const missing = Object.fromEntries(
      classified({ [CLASS]: REQUIRING, 'Federal Designation': '' }).findings.map(
        ({ criterion, missing: facts }) => [criterion, facts.map(({ fact }) => fact)],
      ),
    );
    expect(missing).toEqual({
      underperforming: ['reasons'],
      'lowest-10': ['accountabilityPercentile', 'reasons'],
      'low-groups': ['lowPerformingGroups', 'reasons'],
      federal: ['federalDesignation'],
      'grad-rate': ['graduationRate', 'reasons'],
      participation: ['lowParticipationGroups', 'participationRate', 'reasons'],
    });
  });

  it.each<[situation: string, cells: Row, missing: Omit<MissingFact, 'fact'>]>([
    ['no column', {}, { because: 'no-column', written: '' }],
    ['an empty cell', { 'Graduation Rate': '' }, { because: 'empty-cell', written: '' }],
    ['a mark for no value', { 'Graduation Rate': '*' }, { because: 'no-value', written: '*' }],
    ['an error of Excel', { 'Graduation Rate': '#N/A' }, { because: 'no-value', written: '#N/A' }],
    ['exactly zero', { 'Graduation Rate': 0 }, { because: 'zero', written: '0' }],
    ['words', { 'Graduation Rate': 'see note' }, { because: 'not-understood', written: 'see note' }],
    ['a number of no known scale', { 'Graduation Rate': 1 }, { because: 'scale-open', written: '1' }],
  ])('says why the graduation rate is not known: %s', (_, cells, missing) => {
    const finding = classified({ [REASON]: '', ...cells }).findings.find(
      ({ criterion }) => criterion === 'grad-rate',
    );
    expect(finding?.missing[0]).toEqual({ fact: 'graduationRate', ...missing });
  });

  it.each<[fact: FactId, heading: string, written: string]>([
    ['accountabilityPercentile', PERCENTILE, '10.5'],
    ['lowPerformingGroups', 'Low Performing Student Group(s)', 'see page 4'],
    ['federalDesignation', 'Federal Designation', 'see page 4'],
    ['participationRate', 'Participation Rate', '970%'],
    ['lowParticipationGroups', 'Low Participation Student Group(s)', 'see page 4'],
    ['reasons', REASON, 'something new'],
  ])('quotes what could not be read as the %s', (fact, heading, written) => {
    const { findings } = classified({ [CLASS]: '', [heading]: written });
    const missing = findings.flatMap((finding) => finding.missing.filter((one) => one.fact === fact));
    expect(missing[0]).toEqual({ fact, because: 'not-understood', written });
  });

  it('names the rate that may be the low one beside others', () => {
    const { findings } = classified({
      'Participation Rate': 97,
      'Participation Rate - EL and former EL': 'see note',
    });
    const participation = findings.find(({ criterion }) => criterion === 'participation');
    expect(participation?.missing).toContainEqual({
      fact: 'participationRate',
      because: 'not-understood',
      written: 'see note',
    });
  });

  it.each<[situation: string, cells: Row, missing: FactId[]]>([
    ['named in the reasons', { [REASON]: 'Underperforming school' }, ['accountabilityPercentile']],
    [
      'named in a column of its own',
      { 'Reason – Overall Performance': 'Underperforming school' },
      ['accountabilityPercentile'],
    ],
    ['pending', { [REASON]: 'Pending underperforming designation' }, ['accountabilityPercentile']],
    [
      'meant by broad support only',
      { [REASON]: 'In need of broad/comprehensive support' },
      ['accountabilityPercentile', 'reasons'],
    ],
  ])('what a designation lacks that is %s', (_, cells, missing) => {
    const finding = classified(cells).findings.find(({ criterion }) => criterion === 'lowest-10');
    expect(finding).toMatchObject({ outcome: 'unknown', missing: missing.map((fact) => ({ fact })) });
  });

  it('reasons that are partly unread are not missing', () => {
    const { findings } = classified({ [REASON]: 'Low graduation rate, something new' });
    expect(findings.flatMap(({ missing }) => missing.map(({ fact }) => fact))).not.toContain('reasons');
  });

  it('does not ask for a number that is there but does not decide', () => {
    const { findings } = classified({
      [CLASS]: 'Insufficient data',
      'Participation Rate': 80,
      'Graduation Rate': 50,
      [PERCENTILE]: 8,
    });
    expect(findings.map(({ missing }) => missing.map(({ fact }) => fact))).toEqual([
      ['reasons'],
      ['reasons'],
      ['lowPerformingGroups', 'reasons'],
      ['federalDesignation'],
      ['reasons'],
      ['lowParticipationGroups', 'reasons'],
    ]);
  });
});

describe("a policy pack of one's own", () => {
  const changed = (change: Partial<PolicyPack>): PolicyPack => ({ ...pack202324, ...change });

  it('moves the lines', () => {
    const policy = changed({
      criteria: pack202324.criteria.map((criterion) =>
        criterion.limit === null || criterion.id !== 'lowest-10'
          ? criterion
          : { ...criterion, limit: { ...criterion.limit, value: 20 } },
      ),
      watch: { ...pack202324.watch, from: 21, to: 30 },
    });
    expect(classified({ [PERCENTILE]: 20 }, SCHOOL, policy).tier).toBe('Tier 2');
    expect(classified({ [PERCENTILE]: 21 }, SCHOOL, policy).tier).toBe('Watch');
  });

  it('may say that a limit counts itself, or does not', () => {
    const policy = changed({
      criteria: pack202324.criteria.map((criterion) =>
        criterion.limit === null
          ? criterion
          : {
              ...criterion,
              limit: {
                ...criterion.limit,
                operator: criterion.limit.operator === 'below' ? 'at-most' : 'below',
              },
            },
      ),
    });
    expect(classified({ [PERCENTILE]: 10, 'Graduation Rate': 66.7 }, SCHOOL, policy).criteria).toEqual([
      'grad-rate',
    ]);
  });

  it('may compute nothing from a number', () => {
    const policy = changed({
      criteria: pack202324.criteria.map((criterion) => ({ ...criterion, limit: null })),
    });
    expect(classified({ [PERCENTILE]: 1, 'Graduation Rate': 5 }, SCHOOL, policy).criteria).toEqual([]);
  });

  it('may order the ladder another way', () => {
    const policy = changed({
      tiers: pack202324.tiers.map((rung) => ({
        ...rung,
        criteria:
          rung.tier === 'Tier 1'
            ? ['grad-rate']
            : rung.tier === 'Tier 4'
              ? ['underperforming', 'participation']
              : rung.criteria,
      })),
    });
    expect(classified({ 'Graduation Rate': 5 }, SCHOOL, policy)).toMatchObject({
      tier: 'Tier 1',
      atLeast: false,
    });
    expect(classified({ [REASON]: 'Underperforming school' }, SCHOOL, policy)).toMatchObject({
      tier: 'Tier 4',
      atLeast: true,
    });
  });

  it('must cite its criteria: without a citation there is no finding', () => {
    const policy = changed({
      criteria: pack202324.criteria.map((criterion) => ({ ...criterion, citations: [] })),
    });
    expect(() => classified({ [PERCENTILE]: 1 }, SCHOOL, policy)).toThrow('cites nothing');
  });

  it('is worked out once', () => {
    expect(rulesOf(pack202324)).toBe(rulesOf(pack202324));
  });
});

it('no rows give no verdicts', () => {
  expect(judge(emptyFactColumns(0), rulesOf(pack202324)).length).toBe(0);
});
