import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { readReasonText, readTopicReason, type ReasonTopic } from '../../src/intake/reason-text';
import { STATEMENT, type StatementSet } from '../../src/intake/statements';
import { issuesOf, recordOf } from '../support/rows';

const { lowestPerforming, lowGroups, lowGraduation, lowParticipation, underperforming } = STATEMENT;

describe('a line of the state', () => {
  it.each<[line: string, statement: StatementSet]>([
    ['Underperforming school', underperforming],
    ['Chronically underperforming school', STATEMENT.chronicallyUnderperforming],
    ['Chronically underperforming district', STATEMENT.chronicallyUnderperforming],
    ['Pending Approval of Underperforming Exit Assurances', STATEMENT.designationPending],
    ['Among the lowest performing 10% of schools', lowestPerforming],
    ['Among lowest performing 10 percent of schools', lowestPerforming],
    ['Low student group performance: High needs', lowGroups],
    ['Low subgroup performance: High needs', lowGroups],
    ['Low graduation rate', lowGraduation],
    ['Low participation rate: All students', lowParticipation],
    ['Low participation', lowParticipation],
    ['In need of focused/targeted support', STATEMENT.focusedSupport],
    ['In need of broad/comprehensive support', STATEMENT.broadSupport],
    ['Requiring assistance or intervention', STATEMENT.requiring],
    ['Not requiring assistance or intervention', STATEMENT.notRequiring],
    ['Insufficient data', STATEMENT.insufficientData],
    ['School of Recognition', STATEMENT.notIdentifiedReason],
    ['School of recognition', STATEMENT.notIdentifiedReason],
    ['School of Recognition: National Blue Ribbon', STATEMENT.notIdentifiedReason],
    ['ESEA Distinguished', STATEMENT.notIdentifiedReason],
    ['Meeting targets', STATEMENT.notIdentifiedReason],
    ['Partially meeting targets', STATEMENT.notIdentifiedReason],
    ['Meeting or exceeding targets', STATEMENT.notIdentifiedReason],
    ['Substantial progress toward targets', STATEMENT.notIdentifiedReason],
    ['Moderate progress toward targets', STATEMENT.notIdentifiedReason],
    ['Limited or no progress toward targets', STATEMENT.notIdentifiedReason],
    ['Level 1', STATEMENT.olderFramework],
    ['Level 2*', STATEMENT.olderFramework],
    ['Level 5', STATEMENT.olderFramework],
    ['Among lowest performing 20% of schools', STATEMENT.olderFramework],
    ['Among lowest performing 20% of subgroups', STATEMENT.olderFramework],
    ['Very low assessment participation (Less than 90%)', STATEMENT.olderFramework],
    ['Meeting gap narrowing goals', STATEMENT.olderFramework],
  ])('"%s" is understood', (line, statement) => {
    expect(readReasonText(line)).toMatchObject({ statements: statement, unknown: [] });
    expect(readReasonText(`  ${line.toUpperCase()}\u00A0`).statements).toBe(statement);
  });

  it.each([
    'Exited underperforming status',
    'Underperforming designation removed',
    'No longer underperforming',
    'Not underperforming',
    'Low attendance',
    'Level of need: high',
  ])('reason-unknown: "%s" is kept and flags nothing', (line) => {
    expect(readReasonText(line)).toMatchObject({ statements: 0, lines: [line], unknown: [line] });
  });

  it('reason-unknown: it is reported with its row and heading', () => {
    expect(issuesOf({ Reasons: 'Low attendance' })).toEqual([
      { code: 'unknown-reason', value: 'Low attendance', row: 2, column: 'Reasons' },
    ]);
    expect(issuesOf({ 'Overall Classification': '(none issued in 2022)' })).toEqual([
      {
        code: 'unknown-classification',
        value: '(none issued in 2022)',
        row: 2,
        column: 'Overall Classification',
      },
    ]);
  });

  it.each<[CellValue]>([[null], [''], ['-'], [5], [true]])('%j says nothing', (value) => {
    expect(readReasonText(value)).toMatchObject({ statements: 0, lines: [], unknown: [] });
  });
});

describe('several reasons in one cell', () => {
  const both = lowestPerforming | lowGraduation;
  const lines = ['Among the lowest performing 10% of schools', 'Low graduation rate'];

  it.each<[name: string, mark: string]>([
    ['reason-lines-lf', '\n'],
    ['reason-lines-cr', '\r'],
    ['reason-lines-cr, CRLF', '\r\n'],
    ['a line separator', '\u2028'],
    ['a next-line mark', '\u0085'],
    ['empty lines between', '\n \n'],
  ])('%s', (_, mark) => {
    expect(readReasonText(lines.join(mark))).toMatchObject({ statements: both, lines, unknown: [] });
  });

  it('reason-semicolon: the known part counts, the unknown part is kept', () => {
    expect(readReasonText('Something new; Low graduation rate')).toMatchObject({
      statements: lowGraduation,
      lines: ['Something new; Low graduation rate'],
      unknown: ['Something new'],
    });
  });

  it('reason-semicolon: a pending exit beside a reason', () => {
    const cell = 'Pending Approval of Underperforming Exit Assurances; Low graduation rate';
    expect(readReasonText(cell).statements).toBe(STATEMENT.designationPending | lowGraduation);
  });

  it('reason-older: the list of groups is read behind either wording', () => {
    for (const words of ['Low subgroup performance', 'Low student group performance']) {
      expect(readReasonText(`${words}: Afr. Amer./Black -High needs`).lowPerformingGroups).toEqual([
        'African American/Black',
        'High needs',
      ]);
    }
  });

  it('a list of groups may go on in lines of its own', () => {
    const cell = 'Low participation rate: Low income\n-Hispanic/Latino\n- All students\nLow graduation rate';
    expect(readReasonText(cell)).toMatchObject({
      statements: lowParticipation | lowGraduation,
      lowParticipationGroups: ['Low income', 'Hispanic/Latino', 'All students'],
      unknown: [],
    });
  });

  it('a mark for none among the lines says nothing', () => {
    expect(readReasonText('-\nLow graduation rate\nN/A')).toMatchObject({
      statements: lowGraduation,
      unknown: [],
    });
  });

  it('insufficient data counts among other lines too', () => {
    expect(readReasonText('Insufficient data\nLow graduation rate').statements).toBe(
      STATEMENT.insufficientData | lowGraduation,
    );
  });
});

describe('a column that speaks of one reason only', () => {
  it.each<[topic: ReasonTopic, cell: CellValue, statement: StatementSet]>([
    ['overall', 'Among the lowest performing 10% of schools', lowestPerforming],
    ['overall', 'Underperforming school', underperforming],
    ['groups', 'Low student group performance', lowGroups],
    ['groups', 'Yes', lowGroups],
    ['groups', 'High needs -Low income', lowGroups],
    ['graduation', 'Low graduation rate', lowGraduation],
    ['graduation', 'x', lowGraduation],
    ['graduation', true, lowGraduation],
    ['graduation', 1, lowGraduation],
    ['graduation', 'Low', lowGraduation],
    ['participation', 'Low participation rate', lowParticipation],
    ['participation', 'All students', lowParticipation],
    ['groups', 'Low graduation rate', lowGraduation],
    ['groups', 'No', 0],
    ['groups', '0', 0],
    ['graduation', false, 0],
    ['graduation', 0, 0],
    ['participation', '-', 0],
    ['participation', 'School of Recognition', STATEMENT.notIdentifiedReason],
  ])('%s: %j', (topic, cell, statements) => {
    expect(readTopicReason(cell, topic)).toMatchObject({ statements, unknown: [] });
  });

  it.each<[topic: ReasonTopic, cell: string]>([
    ['overall', 'Yes'],
    ['groups', 'see note'],
    ['groups', 'High needs -see note'],
    ['graduation', 'High needs'],
  ])('%s: "%s" is not known there', (topic, cell) => {
    expect(readTopicReason(cell, topic)).toMatchObject({ statements: 0, unknown: [cell] });
  });

  it('a bare list of groups goes to the groups of its own topic', () => {
    expect(readTopicReason('High needs', 'groups')).toMatchObject({
      lowPerformingGroups: ['High needs'],
      lowParticipationGroups: [],
    });
    expect(readTopicReason('High needs', 'participation')).toMatchObject({
      lowPerformingGroups: [],
      lowParticipationGroups: ['High needs'],
    });
  });

  it('a plain yes is no line of the state', () => {
    expect(recordOf({ 'Reason – Graduation Rate': 'Yes' }).reasons).toEqual([]);
  });
});
