import { describe, expect, it } from '@jest/globals';
import type { Basis, Outcome } from '../../src/classify/classification';
import type { CriterionId } from '../../src/policy/pack';
import { classified, DISTRICT, type Row, SCHOOL } from '../support/rows';

const CLASS = 'Overall Classification';
const REASON = 'Reason for Classification';
const PERCENTILE = 'Accountability Percentile';
const NOT_REQUIRING = 'Not requiring assistance or intervention';
const REQUIRING = 'Requiring assistance or intervention';
const BROAD = 'In need of broad/comprehensive support';
const FOCUSED = 'In need of focused/targeted support';
const DESIGNATED = 'Underperforming school';
const CHRONIC = 'Chronically underperforming school';
const PENDING = 'Pending Approval of Underperforming Exit Assurances';
const LOWEST = 'Among the lowest performing 10% of schools';

type Answer = `${Outcome} ${Basis}` | `${Outcome} ${Basis} conflict`;

/** The answer to a criterion, whose it is, and whether something in the row contradicts it. */
function answerTo(criterion: CriterionId, cells: Row, base: Row): string {
  const { findings, conflicts } = classified(cells, base);
  const finding = findings.find((one) => one.criterion === criterion);
  const contradicted = conflicts.some(
    (conflict) => ('criterion' in conflict ? conflict.criterion : 'underperforming') === criterion,
  );
  return `${finding?.outcome} ${finding?.basis}${contradicted ? ' conflict' : ''}`;
}

type Case = readonly [situation: string, cells: Row, answer: Answer];

function decides(criterion: CriterionId, cases: readonly Case[], base: Row = SCHOOL): void {
  it.each(cases)('%s', (_, cells, answer) => {
    expect(answerTo(criterion, cells, base)).toBe(answer);
  });
}

describe('underperforming', () => {
  decides('underperforming', [
    ['under-school: the line', { [REASON]: DESIGNATED }, 'met state'],
    ['under-chronic: the line', { [REASON]: CHRONIC }, 'met state'],
    ['the line in the classification', { [CLASS]: DESIGNATED }, 'met state'],
    [
      'the line in the column of overall performance',
      { 'Reason – Overall Performance': DESIGNATED },
      'met state',
    ],
    ['under-flag: a designation column', { Underperforming: 'Y' }, 'met state'],
    ['a designation column in words', { Designation: CHRONIC }, 'met state'],
    ['a designation column that says no', { Underperforming: 'N' }, 'not-met state'],
    [
      'an empty designation column beside filled reasons',
      { Designation: '', [REASON]: 'Low graduation rate' },
      'not-met state',
    ],
    ['an empty designation column alone', { Designation: '-' }, 'unknown none'],
    ['under-broad-only: broad support without details', { [REASON]: BROAD }, 'met state'],
    ['broad support in the classification', { [CLASS]: REQUIRING, [REASON]: BROAD }, 'met state'],
    [
      'broad support beside other reasons',
      { [REASON]: `${BROAD}\nLow graduation rate` },
      'not-met state conflict',
    ],
    ['broad support beside the designation', { [REASON]: `${BROAD}\n${DESIGNATED}` }, 'met state'],
    ['focused support', { [REASON]: FOCUSED }, 'not-met state'],
    ['under-pending', { [REASON]: PENDING }, 'pending state'],
    ['under-pending beside another reason', { [REASON]: `${PENDING}; Low graduation rate` }, 'pending state'],
    ['pending in the designation column', { Designation: 'Pending' }, 'pending state'],
    ['pending in the text, designated in the column', { [REASON]: PENDING, Designation: 'Y' }, 'met state'],
    ['reasons that name others', { [REASON]: LOWEST }, 'not-met state'],
    ['not requiring assistance', { [CLASS]: NOT_REQUIRING }, 'not-met state'],
    ['designated and not requiring', { [CLASS]: NOT_REQUIRING, [REASON]: DESIGNATED }, 'met state conflict'],
    ['requiring, without details', { [CLASS]: REQUIRING }, 'unknown none'],
    ['insufficient data', { [CLASS]: 'Insufficient data' }, 'unknown none'],
    ['insufficient data, but named', { [CLASS]: 'Insufficient data', [REASON]: DESIGNATED }, 'met state'],
    ['never from a number', { [PERCENTILE]: 1 }, 'unknown none'],
    ['an unset flag', { 'Requiring assistance or intervention': '', [PERCENTILE]: 40 }, 'not-met state'],
    ['a set flag', { 'Requiring assistance or intervention': 'Yes' }, 'unknown none'],
    ['words nobody knows', { Designation: 'see letter', [REASON]: '' }, 'unknown none'],
    ['an Excel error', { Designation: '#REF!', [REASON]: '#N/A' }, 'unknown none'],
  ]);
});

describe('the lowest 10 percent', () => {
  decides('lowest-10', [
    ['the line', { [REASON]: LOWEST }, 'met state'],
    ['the line and a low percentile', { [REASON]: LOWEST, [PERCENTILE]: 10 }, 'met state'],
    ['the line and a percentile above', { [REASON]: LOWEST, [PERCENTILE]: 11 }, 'met state conflict'],
    ['a low percentile alone', { [PERCENTILE]: 10 }, 'met computed'],
    ['a percentile above alone', { [PERCENTILE]: 11 }, 'not-met computed'],
    ['pctl-0: no data', { [PERCENTILE]: 0 }, 'unknown none'],
    ['no percentile', {}, 'unknown none'],
    [
      'other reasons and a low percentile',
      { [REASON]: 'Low graduation rate', [PERCENTILE]: 7 },
      'not-met state conflict',
    ],
    [
      'other reasons and a percentile above',
      { [REASON]: 'Low graduation rate', [PERCENTILE]: 70 },
      'not-met state',
    ],
    ['a designation replaces the line', { [REASON]: DESIGNATED, [PERCENTILE]: 10 }, 'met computed'],
    ['a chronic designation too', { [REASON]: CHRONIC, [PERCENTILE]: 9 }, 'met computed'],
    ['a designation and a percentile above', { [REASON]: DESIGNATED, [PERCENTILE]: 12 }, 'not-met computed'],
    ['a designation without a percentile', { [REASON]: DESIGNATED }, 'unknown none'],
    [
      'a pending designation replaces it',
      { [REASON]: `${PENDING}; Low graduation rate`, [PERCENTILE]: 8 },
      'met computed',
    ],
    ['broad support alone replaces it', { [REASON]: BROAD, [PERCENTILE]: 8 }, 'met computed'],
    ['focused support and a low percentile', { [REASON]: FOCUSED, [PERCENTILE]: 8 }, 'met computed'],
    [
      'an empty column of its own beside filled ones',
      {
        'Reason – Overall Performance': '-',
        'Reason – Graduation Rate': 'Low graduation rate',
        [PERCENTILE]: 40,
      },
      'not-met state',
    ],
    [
      'an empty column of its own alone',
      { 'Reason – Overall Performance': '-', [PERCENTILE]: 8 },
      'met computed',
    ],
    [
      'filled columns, but none of its own',
      { 'Reason – Graduation Rate': 'Low graduation rate', [PERCENTILE]: 8 },
      'met computed',
    ],
    ['not requiring, percentile above', { [CLASS]: NOT_REQUIRING, [PERCENTILE]: 13 }, 'not-met state'],
    ['not requiring, percentile low', { [CLASS]: NOT_REQUIRING, [PERCENTILE]: 8 }, 'not-met state conflict'],
    [
      'progress toward targets, percentile low',
      { [REASON]: 'Moderate progress toward targets', [PERCENTILE]: 8 },
      'not-met state conflict',
    ],
    ['the line and not requiring', { [CLASS]: NOT_REQUIRING, [REASON]: LOWEST }, 'met state conflict'],
    ['requiring, percentile low', { [CLASS]: REQUIRING, [PERCENTILE]: 8 }, 'met computed'],
    ['requiring, percentile above', { [CLASS]: REQUIRING, [PERCENTILE]: 40 }, 'not-met computed'],
    ['insufficient data', { [CLASS]: 'Insufficient data' }, 'unknown none'],
    [
      'insufficient data and a low percentile',
      { [CLASS]: 'Insufficient data', [PERCENTILE]: 8 },
      'unknown none conflict',
    ],
    [
      'insufficient data and a percentile above',
      { [CLASS]: 'Insufficient data', [PERCENTILE]: 40 },
      'unknown none',
    ],
    ['insufficient data, but named', { [CLASS]: 'Insufficient data', [REASON]: LOWEST }, 'met state'],
    [
      'an unset flag and a percentile',
      { 'Requiring assistance or intervention': '', [PERCENTILE]: 40 },
      'not-met state',
    ],
    [
      'an unset flag and a low percentile',
      { 'Requiring assistance or intervention': '', [PERCENTILE]: 8 },
      'not-met state conflict',
    ],
    ['an unset flag and no percentile', { 'Requiring assistance or intervention': '' }, 'unknown none'],
    [
      'a set flag and a low percentile',
      { 'Requiring assistance or intervention': 'Yes', [PERCENTILE]: 8 },
      'met computed',
    ],
    [
      'words nobody knows beside filled columns',
      { 'Reason – Overall Performance': 'Something new', 'Reason – Graduation Rate': 'Yes', [PERCENTILE]: 8 },
      'met computed',
    ],
  ]);

  describe('of a district', () => {
    decides(
      'lowest-10',
      [
        ['does not apply', { [CLASS]: NOT_REQUIRING }, 'not-applicable none'],
        ['does not apply, whatever its reasons', { [REASON]: 'Low graduation rate' }, 'not-applicable none'],
      ],
      DISTRICT,
    );
  });
});

describe('low student groups', () => {
  const LINE = 'Low student group performance: High needs -Asian';
  const OWN = 'Student Group Percentile';

  decides('low-groups', [
    ['the line', { [REASON]: LINE }, 'met state'],
    ['reason-older: the older line', { [REASON]: 'Low subgroup performance: High needs' }, 'met state'],
    ['the column of groups', { 'Low Performing Student Group(s)': 'High needs -Asian' }, 'met state'],
    ['the column of its reason', { 'Reason – Student Group Performance': 'Yes' }, 'met state'],
    ['the line and a low percentile', { [REASON]: LINE, [OWN]: 5 }, 'met state'],
    ['the line and a percentile above', { [REASON]: LINE, [OWN]: 6 }, 'met state conflict'],
    ['group-5', { [OWN]: 5 }, 'met computed'],
    ['group-6', { [OWN]: 6 }, 'not-met computed'],
    [
      'several groups, one of them low',
      { 'Asian Percentile': 40, 'High Needs Percentile': 5 },
      'met computed',
    ],
    ['several groups, none low', { 'Asian Percentile': 40, 'High Needs Percentile': 6 }, 'not-met computed'],
    ['neither', {}, 'unknown none'],
    ['other reasons and a low percentile', { [REASON]: LOWEST, [OWN]: 3 }, 'not-met state conflict'],
    [
      'an empty column of groups beside filled columns',
      { 'Low Performing Student Group(s)': '', 'Reason – Graduation Rate': 'Yes' },
      'not-met state',
    ],
    ['an empty column of groups alone', { 'Low Performing Student Group(s)': '' }, 'unknown none'],
    [
      'words nobody knows beside filled columns',
      { 'Low Performing Student Group(s)': 'see note', 'Reason – Graduation Rate': 'Yes' },
      'unknown none',
    ],
    ['not requiring and a low percentile', { [CLASS]: NOT_REQUIRING, [OWN]: 3 }, 'not-met state conflict'],
    ['requiring, without details', { [CLASS]: REQUIRING }, 'unknown none'],
    [
      'insufficient data and a low percentile',
      { [CLASS]: 'Insufficient data', [OWN]: 3 },
      'unknown none conflict',
    ],
    ['the accountability percentile says nothing of groups', { [PERCENTILE]: 1 }, 'unknown none'],
  ]);

  describe('of a district', () => {
    decides(
      'low-groups',
      [
        ['do not apply', { [REASON]: 'Low graduation rate' }, 'not-applicable none'],
        ['unless the state names them', { [REASON]: LINE }, 'met state'],
      ],
      DISTRICT,
    );
  });
});

describe('a federal designation', () => {
  const OWN = 'Federal Designation';

  decides('federal', [
    ['fed-csi', { [OWN]: 'CSI' }, 'met state'],
    [
      'fed-two-long',
      { [OWN]: 'Targeted Support and Improvement (TSI), Additional Targeted Support and Improvement (ATSI)' },
      'met state',
    ],
    ['fed-none beside filled reasons', { [OWN]: '-', [REASON]: LOWEST }, 'not-met state'],
    ['fed-none beside filled columns', { [OWN]: '', 'Reason – Graduation Rate': 'Yes' }, 'not-met state'],
    ['fed-none alone', { [OWN]: '-' }, 'unknown none'],
    ['fed-not-from-number', { [OWN]: '-', [PERCENTILE]: 2 }, 'unknown none'],
    ['fed-negated', { [OWN]: 'Exited CSI' }, 'not-met state'],
    ['a plain no', { [OWN]: 'No' }, 'not-met state'],
    ['no column, whatever the reasons', { [REASON]: LOWEST }, 'unknown none'],
    ['words nobody knows', { [OWN]: '(not on page)', [REASON]: LOWEST }, 'unknown none'],
    ['not requiring', { [CLASS]: NOT_REQUIRING }, 'not-met state'],
    ['not requiring, but designated', { [CLASS]: NOT_REQUIRING, [OWN]: 'TSI' }, 'met state conflict'],
    ['requiring, without details', { [CLASS]: REQUIRING, [OWN]: '' }, 'unknown none'],
    ['insufficient data, but designated', { [CLASS]: 'Insufficient data', [OWN]: 'CSI' }, 'met state'],
    ['an unset flag', { 'Requiring assistance or intervention': '', [PERCENTILE]: 40 }, 'not-met state'],
  ]);

  describe('of a district', () => {
    decides(
      'federal',
      [
        [
          'does not apply',
          { [OWN]: '(not on district page)', [CLASS]: NOT_REQUIRING },
          'not-applicable none',
        ],
        ['unless the state names one', { [OWN]: 'CSI' }, 'met state'],
      ],
      DISTRICT,
    );
  });
});

describe.each([
  ['grad-rate', 'Low graduation rate', 'Graduation Rate', 'Reason – Graduation Rate', 66.6, 66.7],
  [
    'participation',
    'Low participation rate: All students',
    'Participation Rate',
    'Reason – Participation',
    94.9,
    95,
  ],
] as const)('a low rate (%s)', (criterion, line, rate, own, low, high) => {
  decides(criterion, [
    ['the line', { [REASON]: line }, 'met state'],
    ['the column of its reason', { [own]: 'Yes' }, 'met state'],
    ['the line and a low rate', { [REASON]: line, [rate]: low }, 'met state'],
    ['the line and a rate above', { [REASON]: line, [rate]: high }, 'met state conflict'],
    ['a low rate alone', { [rate]: low }, 'met computed'],
    ['a rate above alone', { [rate]: high }, 'not-met computed'],
    ['exactly 0 as a number', { [rate]: 0 }, 'unknown none'],
    ['neither', {}, 'unknown none'],
    ['other reasons and a low rate', { [REASON]: LOWEST, [rate]: low }, 'not-met state conflict'],
    ['other reasons and a rate above', { [REASON]: LOWEST, [rate]: high }, 'not-met state'],
    [
      'an empty column of its own beside filled ones',
      { [own]: '', 'Reason – Overall Performance': LOWEST, [rate]: low },
      'not-met state conflict',
    ],
    ['an empty column of its own alone', { [own]: '', [rate]: low }, 'met computed'],
    [
      'filled columns, but none of its own',
      { 'Reason – Overall Performance': LOWEST, [rate]: low },
      'met computed',
    ],
    ['not requiring and a low rate', { [CLASS]: NOT_REQUIRING, [rate]: low }, 'not-met state conflict'],
    ['not requiring and no rate', { [CLASS]: NOT_REQUIRING }, 'not-met state'],
    ['the line and not requiring', { [CLASS]: NOT_REQUIRING, [REASON]: line }, 'met state conflict'],
    ['requiring and a low rate', { [CLASS]: REQUIRING, [rate]: low }, 'met computed'],
    ['requiring and no rate', { [CLASS]: REQUIRING }, 'unknown none'],
    [
      'insufficient data and a low rate',
      { [CLASS]: 'Insufficient data', [rate]: low },
      'unknown none conflict',
    ],
    ['insufficient data, but named', { [CLASS]: 'Insufficient data', [REASON]: line }, 'met state'],
    [
      'an unset flag and a low rate',
      { 'Requiring assistance or intervention': '', [rate]: low },
      'not-met state conflict',
    ],
    [
      'a set flag and a low rate',
      { 'Requiring assistance or intervention': 'Yes', [rate]: low },
      'met computed',
    ],
  ]);

  describe('of a district', () => {
    decides(
      criterion,
      [
        ['row-district-grad: the line', { [REASON]: line }, 'met state'],
        ['a low rate alone', { [rate]: low }, 'met computed'],
        ['not requiring', { [CLASS]: NOT_REQUIRING }, 'not-met state'],
        ['neither', {}, 'unknown none'],
      ],
      DISTRICT,
    );
  });
});

describe('low participation', () => {
  const OWN = 'Low Participation Student Group(s)';

  decides('participation', [
    ['the column of groups', { [OWN]: 'Students w/disabilities -EL and former EL' }, 'met state'],
    ['reason-all-students: alone', { [OWN]: 'All students' }, 'met state'],
    [
      'reason-all-students: in the text',
      { [REASON]: 'Low participation rate: High needs -All students' },
      'met state',
    ],
    [
      'an empty column of groups beside filled columns',
      { [OWN]: '-', 'Reason – Graduation Rate': 'Yes' },
      'not-met state',
    ],
    ['any subject below', { 'ELA Participation Rate': 99, 'Math Participation Rate': 94 }, 'met computed'],
    [
      'any group below, another at 0',
      { 'Participation Rate - High needs': 0, 'Participation Rate': 94 },
      'met computed',
    ],
    [
      'a rate above, another at 0',
      { 'Participation Rate - High needs': 0, 'Participation Rate': 96 },
      'unknown none',
    ],
    ['none below', { 'ELA Participation Rate': 99, 'Math Participation Rate': 95 }, 'not-met computed'],
  ]);
});
