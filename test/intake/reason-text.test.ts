import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { readReasonText, readTopicReason, type ReasonTopic } from '../../src/intake/reason-text';
import { STATEMENT, type StatementSet } from '../../src/intake/statements';
import { classified, issuesOf, recordOf } from '../support/rows';

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

  it.each<[line: string, statements: StatementSet]>([
    ['Low graduation rate, Low participation rate: All students', lowGraduation | lowParticipation],
    ['Low participation rate: All students, Low graduation rate', lowGraduation | lowParticipation],
    [
      'Low student group performance: High needs, Low participation rate: All students',
      lowGroups | lowParticipation,
    ],
    ['Underperforming school, Low graduation rate', underperforming | lowGraduation],
    ['Low graduation rate / Among the lowest performing 10% of schools', both],
    ['Low graduation rate and low participation rate', lowGraduation | lowParticipation],
    ['Low graduation rate, and low participation rate.', lowGraduation | lowParticipation],
    ['Low graduation rate & Low participation rate', lowGraduation | lowParticipation],
    ['- Low graduation rate\n- Low participation rate', lowGraduation | lowParticipation],
    [
      'Low graduation rate, Underperforming school, Not requiring assistance or intervention',
      lowGraduation | underperforming | STATEMENT.notRequiring,
    ],
    [
      'Pending Approval of Underperforming Exit Assurances, Low graduation rate',
      STATEMENT.designationPending | lowGraduation,
    ],
    ['In need of focused/targeted support - Low graduation rate', STATEMENT.focusedSupport | lowGraduation],
    ['Underperforming school (since 2019), Low graduation rate*', underperforming | lowGraduation],
  ])('reason-one-line: “%s” names each', (line, statements) => {
    expect(readReasonText(line)).toMatchObject({ statements, unknown: [] });
  });

  it('reason-one-line: each list of groups stays with its own reason', () => {
    const line =
      'Low student group performance: High needs, Low income and Low participation rate: All students, Asian';
    expect(readReasonText(line)).toMatchObject({
      statements: lowGroups | lowParticipation,
      lowPerformingGroups: ['High needs', 'Low income'],
      lowParticipationGroups: ['All students', 'Asian'],
    });
  });

  it.each<[line: string, statements: StatementSet, unread: string]>([
    ['Low graduation rate and participation rate', lowGraduation, 'participation rate'],
    ['Low graduation rate, low attendance', lowGraduation, 'low attendance'],
    ['Low graduation rate (and low attendance)', lowGraduation, 'low attendance'],
    ['Underperforming school - Level 4', underperforming, 'Level 4'],
    ['Low attendance, Low graduation rate', lowGraduation, 'Low attendance'],
    ['Low participation rate of juniors: Asian', lowParticipation, 'of juniors'],
  ])('reason-remainder: of “%s” the part nobody knows is kept', (line, statements, unread) => {
    expect(readReasonText(line)).toMatchObject({ statements, unknown: [unread] });
  });

  it.each([
    'No longer underperforming and low graduation rate',
    'Exited underperforming, chronically underperforming',
  ])('reason-remainder: what is over may reach further, so of “%s” nothing is concluded', (line) => {
    expect(readReasonText(line)).toMatchObject({ statements: 0, unknown: [line] });
  });

  it('reason-remainder: words nobody knows may name any criterion, so none is denied beside them', () => {
    expect(classified({ Reasons: 'Low graduation rate, something new' })).toMatchObject({
      criteria: ['grad-rate'],
      unknown: ['underperforming', 'lowest-10', 'low-groups', 'federal', 'participation'],
      atLeast: true,
    });
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
