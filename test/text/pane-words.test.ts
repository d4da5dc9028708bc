import { describe, expect, it } from '@jest/globals';
import { progressCount, rowsSentence, SHEETS_WORDS } from '../../src/text/pane-words';

describe('what the pane says of sheets', () => {
  it.each([
    [SHEETS_WORDS.chooseListed(1), 'Choose the one shown'],
    [SHEETS_WORDS.chooseListed(1_200), 'Choose all 1,200 shown'],
    [SHEETS_WORDS.again(2, 0), '2 sheets made again; nothing is typed on them'],
    [SHEETS_WORDS.again(1, 3), '1 sheet made again; 3 typed entries kept'],
    [SHEETS_WORDS.sheetAgain('Lynn', 0), 'Lynn'],
    [SHEETS_WORDS.sheetAgain('Lynn', 1), 'Lynn: 1 typed entry kept'],
  ])('%s', (said, words) => {
    expect(said).toBe(words);
  });
});

describe('what the pane says of rows', () => {
  it('adds up schools, district rows and skipped rows', () => {
    const counts = { rows: 1_812, schools: 1_800, districtRows: 7, skipped: 5 };
    expect(Object.values(rowsSentence(counts)).join(' ')).toBe(
      '1,812 rows = 1,800 schools + 7 district rows + 5 skipped',
    );
    expect(rowsSentence({ ...counts, districtRows: 0 }).parts).toBe('1,800 schools');
  });

  it.each([
    [{ done: 420_000, total: 1_000_000 }, '420,000 of 1,000,000'],
    [{ done: 3 }, ''],
    [{}, ''],
  ])('counts %j as %j', (progress, words) => {
    expect(progressCount(progress)).toBe(words);
  });
});
