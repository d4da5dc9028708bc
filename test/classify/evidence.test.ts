import { describe, expect, it } from '@jest/globals';
import type { Conflict, Finding, Outcome } from '../../src/classify/classification';
import type { CriterionId } from '../../src/policy/pack';
import { classified, type Row } from '../support/rows';

const CLASS = 'Overall Classification';
const REASON = 'Reason for Classification';
const PERCENTILE = 'Accountability Percentile';
const NOT_REQUIRING = 'Not requiring assistance or intervention';

function findingOf(criterion: CriterionId, cells: Row): Finding {
  const finding = classified(cells).findings.find((one) => one.criterion === criterion);
  if (finding === undefined) throw new Error(`No finding for ${criterion}.`);
  return finding;
}

describe('what a finding rests on', () => {
  it.each<[situation: string, criterion: CriterionId, cells: Row, evidence: object | null]>([
    [
      'a line of the reasons, as written',
      'low-groups',
      { [REASON]: 'Low graduation rate\nLow student group performance: Asian' },
      { fact: 'reasons', value: 'Low student group performance: Asian', operator: 'stated', limit: null },
    ],
    [
      'words of the classification',
      'underperforming',
      { [CLASS]: 'Chronically underperforming school' },
      { fact: 'overallClassification', value: 'Chronically underperforming school', operator: 'stated' },
    ],
    [
      'broad support, where it stands for the designation',
      'underperforming',
      { [REASON]: 'In need of broad/comprehensive support' },
      { fact: 'reasons', value: 'In need of broad/comprehensive support' },
    ],
    [
      'a designation column in words',
      'underperforming',
      { Designation: 'Underperforming (2019)' },
      { fact: 'designation', value: 'Underperforming (2019)' },
    ],
    [
      'a designation column by a mark',
      'underperforming',
      { Designation: 'x' },
      { fact: 'designation', value: 'x' },
    ],
    [
      'a designation that is pending',
      'underperforming',
      { Designation: 'Pending' },
      { fact: 'designation', value: 'Pending' },
    ],
    [
      'a list of groups',
      'low-groups',
      { 'Low Performing Student Group(s)': 'Asian -White' },
      { fact: 'lowPerformingGroups', value: 'Asian, White' },
    ],
    [
      'a plain yes for groups',
      'low-groups',
      { 'Reason – Student Group Performance': 'Yes' },
      { fact: 'reasonGroups', value: 'Yes' },
    ],
    [
      'a plain yes for groups, beside an empty list',
      'low-groups',
      { 'Reason – Student Group Performance': 'Yes', 'Low Performing Student Group(s)': '-' },
      { fact: 'reasonGroups', value: 'Yes' },
    ],
    [
      'a plain yes in the list itself',
      'low-groups',
      { 'Low Performing Student Group(s)': 'Yes' },
      { fact: 'lowPerformingGroups', value: 'Yes' },
    ],
    [
      'a line in the column of its topic',
      'grad-rate',
      { 'Reason – Graduation Rate': 'Low graduation rate', 'Reason – Participation': '-' },
      { fact: 'reasonGraduation', value: 'Low graduation rate' },
    ],
    [
      'a line that leaves the groups to the column of their list',
      'low-groups',
      {
        'Reason – Student Group Performance': 'Low student group performance',
        'Low Performing Student Group(s)': 'High needs -Low income',
      },
      { fact: 'reasonGroups', value: 'Low student group performance', of: 'High needs, Low income' },
    ],
    [
      'not met: a reason in the column of another topic',
      'grad-rate',
      { 'Reason – Participation': 'Low participation rate: Asian', 'Reason – Graduation Rate': '-' },
      { fact: 'reasonParticipation', value: 'Low participation rate: Asian' },
    ],
    [
      'a plain yes for participation',
      'participation',
      { 'Reason – Participation': 'x' },
      { fact: 'reasonParticipation', value: 'Yes' },
    ],
    [
      'groups in the column of the reason',
      'participation',
      { 'Reason – Participation': 'Asian' },
      { fact: 'reasonParticipation', value: 'Asian' },
    ],
    [
      'a plain yes for graduation',
      'grad-rate',
      { 'Reason – Graduation Rate': 'Y' },
      { fact: 'reasonGraduation', value: 'Yes' },
    ],
    [
      'federal designations',
      'federal',
      { 'Federal Designation': 'TSI; ATSI' },
      { fact: 'federalDesignation', value: 'TSI, ATSI', operator: 'stated', limit: null },
    ],
    [
      'a percentile beside its limit',
      'lowest-10',
      { [PERCENTILE]: 10 },
      { fact: 'accountabilityPercentile', value: 10, operator: 'at-most', limit: 10 },
    ],
    [
      'a rate in points beside its limit',
      'grad-rate',
      { 'Graduation Rate': '66.65%' },
      { fact: 'graduationRate', value: 66.65, operator: 'below', limit: 66.7 },
    ],
    [
      'the lowest of several, and whose it is',
      'participation',
      {
        'Participation Rate - ELA': 94,
        'Participation Rate - High needs': 93.2,
        'Math Participation Rate': 94.5,
      },
      { fact: 'participationRate', value: 93.2, of: 'High needs', limit: 95 },
    ],
    [
      'the first of several alike',
      'low-groups',
      { 'Asian Percentile': 4, 'White Percentile': 4 },
      { fact: 'studentGroupPercentile', value: 4, of: 'Asian' },
    ],
    [
      'a number above its limit',
      'lowest-10',
      { [PERCENTILE]: 11 },
      { fact: 'accountabilityPercentile', value: 11 },
    ],
    [
      'not met: the classification that says so',
      'federal',
      { [CLASS]: NOT_REQUIRING },
      { fact: 'overallClassification', value: NOT_REQUIRING },
    ],
    [
      'not met: the reasons that name others',
      'grad-rate',
      { [REASON]: 'Low participation rate: Asian' },
      { fact: 'reasons', value: 'Low participation rate: Asian' },
    ],
    [
      'not met: an empty federal cell beside reasons',
      'federal',
      { [REASON]: 'Low graduation rate', 'Federal Designation': '-' },
      null,
    ],
    [
      'not met: an empty cell beside filled columns',
      'grad-rate',
      { 'Reason – Graduation Rate': '-', 'Low Performing Student Group(s)': 'Asian' },
      null,
    ],
    ['unknown: nothing', 'federal', {}, null],
  ])('%s', (_, criterion, cells, evidence) => {
    const finding = findingOf(criterion, cells);
    if (evidence === null) expect(finding.evidence).toBeNull();
    else expect(finding.evidence).toMatchObject(evidence);
  });

  it('a line that names its groups does not name them twice', () => {
    const cells = {
      [REASON]: 'Low student group performance: Asian',
      'Low Performing Student Group(s)': 'Asian',
    };
    expect(findingOf('low-groups', cells).evidence).not.toHaveProperty('of');
  });

  it('a rate without a group names none', () => {
    expect(findingOf('participation', { 'Participation Rate': 93 }).evidence).not.toHaveProperty('of');
  });

  it.each<[situation: string, criterion: CriterionId, cells: Row, source: string]>([
    [
      'the state says: where the letter has the criterion',
      'lowest-10',
      { [REASON]: 'Among the lowest performing 10% of schools' },
      'letter-a',
    ],
    ['a number: where the limit comes from', 'lowest-10', { [PERCENTILE]: 7 }, 'guidance-chart'],
    [
      'a number: where the line of participation comes from',
      'participation',
      { 'Participation Rate': 93 },
      'help-page',
    ],
  ])('is cited: %s', (_, criterion, cells, source) => {
    expect(findingOf(criterion, cells).source.source).toBe(source);
  });
});

describe('a note on a finding', () => {
  it.each<[situation: string, criterion: CriterionId, cells: Row, notes: string[]]>([
    ['grad-zero', 'grad-rate', { 'Graduation Rate': 0 }, ['rate-is-zero']],
    ['part-zero', 'participation', { 'Participation Rate': 0 }, ['rate-is-zero']],
    ['a zero the state has answered', 'grad-rate', { 'Graduation Rate': 0, [CLASS]: NOT_REQUIRING }, []],
    ['no rate at all', 'grad-rate', { 'Graduation Rate': '' }, []],
    ['part-94.95', 'participation', { 'Participation Rate': 94.95 }, ['near-the-line']],
    ['part-94.5', 'participation', { 'Participation Rate': 94.5 }, ['near-the-line']],
    ['part-95', 'participation', { 'Participation Rate': 95 }, ['near-the-line']],
    ['part-94.4', 'participation', { 'Participation Rate': 94.4 }, []],
    ['part-95.1', 'participation', { 'Participation Rate': 95.1 }, []],
    [
      'near the line, but the state has answered',
      'participation',
      { 'Participation Rate': 94.9, [CLASS]: NOT_REQUIRING },
      [],
    ],
    ['a graduation rate near its line has no such band', 'grad-rate', { 'Graduation Rate': 66.6 }, []],
    [
      'a designation that replaces the line',
      'lowest-10',
      { [REASON]: 'Underperforming school', [PERCENTILE]: 9 },
      ['designation-replaces-line'],
    ],
    [
      'focused support replaces nothing',
      'lowest-10',
      { [REASON]: 'In need of focused/targeted support', [PERCENTILE]: 9 },
      [],
    ],
    ['a percentile alone', 'lowest-10', { [PERCENTILE]: 9 }, []],
  ])('%s', (_, criterion, cells, notes) => {
    expect(findingOf(criterion, cells).notes).toEqual(notes);
  });
});

describe('of several participation rates', () => {
  const ELA = 'Participation Rate - ELA';
  const MATH = 'Participation Rate - Math';
  const SCIENCE = 'Participation Rate - Science';
  const ZERO = ['rate-is-zero'];

  it.each<[situation: string, cells: Row, outcome: Outcome, notes: string[]]>([
    ['a zero before one that is not low', { [ELA]: 0, [MATH]: 99 }, 'unknown', ZERO],
    ['a zero behind one that is not low', { [ELA]: 99, [MATH]: 0 }, 'unknown', ZERO],
    ['a zero between two', { [ELA]: 99, [MATH]: 0, [SCIENCE]: 98 }, 'unknown', ZERO],
    ['a zero beside one that is low', { [ELA]: 0, [MATH]: 80 }, 'met', []],
    ['a zero beside an empty cell', { [ELA]: 0, [MATH]: null }, 'unknown', ZERO],
    ['a zero beside a cell that cannot be read', { [ELA]: 'abc', [MATH]: 0 }, 'unknown', ZERO],
    ['a cell that cannot be read', { [ELA]: 'abc', [MATH]: 99 }, 'unknown', []],
    ['a number that is no rate', { [ELA]: 99, [MATH]: 101 }, 'unknown', []],
    ['a percent that is no rate', { [ELA]: 99, [MATH]: '101%' }, 'unknown', []],
    ['an Excel error', { [ELA]: '#N/A', [MATH]: 99 }, 'unknown', []],
    ['a scale that is unclear', { [ELA]: 1, [MATH]: 99 }, 'unknown', []],
    ['an unread one beside one that is low', { [ELA]: 'abc', [MATH]: 80, [SCIENCE]: 99 }, 'met', []],
    ['one that is suppressed', { [ELA]: '*', [MATH]: 99 }, 'not-met', []],
    ['two that are not low', { [ELA]: 98, [MATH]: 99 }, 'not-met', []],
  ])('%s', (_, cells, outcome, notes) => {
    expect(findingOf('participation', cells)).toMatchObject({ outcome, notes });
  });

  it('what the state names is no conflict with a rate that a zero stands beside', () => {
    const cells = { [REASON]: 'Low participation rate: Asian', [ELA]: 0, [MATH]: 99 };
    expect(classified(cells).conflicts).toEqual([]);
  });
});

describe('a conflict', () => {
  it.each<[situation: string, cells: Row, conflicts: readonly Partial<Conflict>[]]>([
    [
      'the state names what the number does not show',
      { [REASON]: 'Low graduation rate', 'Graduation Rate': 70 },
      [
        {
          code: 'state-against-number',
          criterion: 'grad-rate',
          stated: 'met',
          number: { fact: 'graduationRate', value: 70, operator: 'below', limit: 66.7 },
        },
      ],
    ],
    [
      'real-springfield-high-2025: the number shows what the state does not name',
      { 'Requiring assistance or intervention': '', 'Graduation Rate': 16.3 },
      [
        {
          code: 'state-against-number',
          criterion: 'grad-rate',
          stated: 'not-met',
          number: { fact: 'graduationRate', value: 16.3, operator: 'below', limit: 66.7 },
        },
      ],
    ],
    [
      'a number although data are insufficient',
      { [CLASS]: 'Insufficient data', [PERCENTILE]: 3 },
      [
        {
          code: 'number-despite-insufficient-data',
          criterion: 'lowest-10',
          number: { fact: 'accountabilityPercentile', value: 3, operator: 'at-most', limit: 10 },
        },
      ],
    ],
    [
      'a reason is named and yet nothing required',
      { [CLASS]: NOT_REQUIRING, [REASON]: 'Low graduation rate' },
      [{ code: 'named-but-not-requiring', criterion: 'grad-rate' }],
    ],
    [
      'and the number is against it too',
      { [CLASS]: NOT_REQUIRING, [REASON]: 'Low graduation rate', 'Graduation Rate': 70 },
      [
        { code: 'named-but-not-requiring', criterion: 'grad-rate' },
        {
          code: 'state-against-number',
          criterion: 'grad-rate',
          stated: 'met',
          number: { fact: 'graduationRate', value: 70, operator: 'below', limit: 66.7 },
        },
      ],
    ],
    [
      'broad support beside reasons without a designation',
      { [REASON]: 'In need of broad/comprehensive support\nLow graduation rate' },
      [{ code: 'broad-without-designation' }],
    ],
    [
      'several, in the order of the criteria',
      { [CLASS]: NOT_REQUIRING, 'Graduation Rate': 50, [PERCENTILE]: 3 },
      [
        {
          code: 'state-against-number',
          criterion: 'lowest-10',
          stated: 'not-met',
          number: { fact: 'accountabilityPercentile', value: 3, operator: 'at-most', limit: 10 },
        },
        {
          code: 'state-against-number',
          criterion: 'grad-rate',
          stated: 'not-met',
          number: { fact: 'graduationRate', value: 50, operator: 'below', limit: 66.7 },
        },
      ],
    ],
    [
      'none where a designation stands for the line',
      { [REASON]: 'Underperforming school', [PERCENTILE]: 9 },
      [],
    ],
    ['none where both agree', { [REASON]: 'Low graduation rate', 'Graduation Rate': 50 }, []],
    [
      'none where a line is met exactly',
      { [REASON]: 'Among the lowest performing 10% of schools', [PERCENTILE]: 10 },
      [],
    ],
    [
      'none from a number at the line',
      { [CLASS]: NOT_REQUIRING, 'Graduation Rate': 66.7, 'Participation Rate': 95, [PERCENTILE]: 11 },
      [],
    ],
  ])('%s', (_, cells, conflicts) => {
    expect(classified(cells).conflicts).toEqual(conflicts);
  });
});
