import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import { readDesignation, readIdentifiedFlag } from '../../src/intake/designation';
import { STATEMENT } from '../../src/intake/statements';

const { underperforming, chronicallyUnderperforming, designationPending, designationDenied } = STATEMENT;

describe('a designation cell', () => {
  it.each<[name: string, input: CellValue, statement: number]>([
    ['under-school', 'Underperforming school', underperforming],
    ['under-school, bare', 'underperforming', underperforming],
    ['under-school with its years', 'Underperforming (2019-2024)', underperforming],
    ['under-chronic', 'Chronically underperforming school', chronicallyUnderperforming],
    ['under-pending', 'Pending Approval of Underperforming Exit Assurances', designationPending],
    ['under-pending, bare', 'Pending', designationPending],
    ['under-pending, awaiting', "Awaiting the Commissioner's decision", designationPending],
    ['under-flag Y', 'Y', underperforming],
    ['under-flag Yes', 'Yes ', underperforming],
    ['under-flag TRUE as text', 'TRUE', underperforming],
    ['under-flag TRUE', true, underperforming],
    ['under-flag 1 as text', '1', underperforming],
    ['under-flag 1', 1, underperforming],
    ['under-flag x', 'x', underperforming],
    ['a check mark', '✓', underperforming],
    ['N', 'N', designationDenied],
    ['No', 'no', designationDenied],
    ['FALSE', false, designationDenied],
    ['0 as text', '0', designationDenied],
    ['not designated', 'Not designated', designationDenied],
    ['not underperforming', 'Not underperforming', designationDenied],
    ['0, which may be an empty cell', 0, 0],
    ['an empty cell', null, 0],
    ['a hyphen', '-', 0],
  ])('%s', (_, input, statements) => {
    expect(readDesignation(input)).toEqual({ statements, unknown: null });
  });

  it.each([
    'Formerly underperforming',
    'Exited underperforming',
    'Underperforming status removed',
    'see letter',
  ])('"%s" is no designation, and reported', (words) => {
    expect(readDesignation(words)).toEqual({ statements: 0, unknown: words });
  });
});

describe('a column that only flags identified schools', () => {
  it.each<[name: string, input: CellValue, statement: number]>([
    ['Yes', 'Yes', STATEMENT.requiring],
    ['TRUE', true, STATEMENT.requiring],
    ['the classification itself', 'Requiring assistance or intervention', STATEMENT.requiring],
    ['its opposite', 'Not requiring assistance or intervention', STATEMENT.notRequiring],
    ['insufficient data', 'Insufficient data', STATEMENT.insufficientData],
    ['No', 'No', STATEMENT.notFlagged],
    ['an empty cell', '', STATEMENT.notFlagged],
    ['words that are no clear yes', 'perhaps', STATEMENT.notFlagged],
  ])('%s', (_, input, statement) => {
    expect(readIdentifiedFlag(input)).toBe(statement);
  });
});
