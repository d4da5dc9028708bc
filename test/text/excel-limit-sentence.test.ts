import { describe, expect, it } from '@jest/globals';
import type { ExcelLimitDetail } from '../../src/text/excel-limit-sentence';
import { excelLimitSentence } from '../../src/text/excel-limit-sentence';

const over = { count: 40_000, limit: 32_767 } as const;
const table = 'Schools';

describe('what is said when a sheet is more than Excel holds', () => {
  const cases: [detail: ExcelLimitDetail, words: string][] = [
    [{ code: 'sheet-name-too-long', ...over }, 'the name has 40,000 of at most 32,767 characters'],
    [{ code: 'sheet-name-empty' }, 'no name'],
    [{ code: 'sheet-name-characters', characters: '/ :' }, 'does not allow / :'],
    [{ code: 'sheet-name-apostrophe' }, 'apostrophe'],
    [{ code: 'sheet-name-reserved' }, 'keeps this name for itself'],
    [{ code: 'sheet-name-taken', other: 'LYNN' }, 'already named "LYNN"'],
    [{ code: 'too-many-rows', ...over }, '40,000 of at most 32,767 rows'],
    [{ code: 'too-many-columns', ...over }, '40,000 of at most 32,767 columns'],
    [{ code: 'row-too-high', row: 1_200, ...over }, 'row 1,200'],
    [{ code: 'column-too-wide', column: 'AB', ...over }, 'column AB'],
    [{ code: 'text-too-long', ...over }, '40,000 of at most 32,767 characters'],
    [{ code: 'number-not-finite', value: 'NaN' }, 'NaN is not a number'],
    [{ code: 'date-not-real', value: '2023-02-30' }, '"2023-02-30" is not a day'],
    [{ code: 'too-many-links', ...over }, '40,000 of at most 32,767 links'],
    [{ code: 'link-too-long', ...over }, 'the link has 40,000'],
    [{ code: 'link-not-an-address', address: 'J. Doe' }, '"J. Doe" is not a web or mail address'],
    [{ code: 'merge-of-one-cell' }, 'single cell'],
    [{ code: 'merges-overlap', range: 'A1:B2', other: 'B2:C3' }, 'A1:B2 and B2:C3 overlap'],
    [{ code: 'merge-in-table', range: 'A1:B2', table }, 'A1:B2 reach into the table Schools'],
    [{ code: 'table-name', table: 'My table' }, '"My table" cannot name a table'],
    [{ code: 'table-name-taken', table, other: 'Lynn' }, 'already used on sheet "Lynn"'],
    [{ code: 'table-without-rows', table }, 'no row below its headings'],
    [{ code: 'table-heading-missing', table }, 'needs a heading'],
    [{ code: 'table-heading-twice', table, heading: 'Tier' }, 'heading "Tier" is used twice'],
    [{ code: 'table-heading-too-long', table, ...over }, 'the heading has 40,000'],
    [{ code: 'list-empty' }, 'no words to choose from'],
    [{ code: 'list-word-has-comma', word: 'No, not yet' }, '"No, not yet" cannot stand'],
    [{ code: 'list-too-long', ...over }, '40,000 of at most 32,767 characters together'],
    [{ code: 'list-note-too-long', ...over }, 'a note of the drop-down list has 40,000'],
    [{ code: 'page-band-too-long', band: 'footer', ...over }, 'the page footer has 40,000'],
  ];

  it.each(cases)('%j', (detail, words) => {
    const sentence = excelLimitSentence({ ...detail, sheet: 'Lynn', cell: 'B3' });
    expect(sentence).toMatch(/^Sheet "Lynn", cell B3: .*\.$/);
    expect(sentence).toContain(words);
  });

  it('names the sheet alone where no cell is to blame', () => {
    expect(excelLimitSentence({ code: 'sheet-name-empty', sheet: ' ' })).toBe(
      'Sheet " ": the sheet has no name. Give it one.',
    );
  });
});
