import { describe, expect, it } from '@jest/globals';
import type { CountedIssueCode, Issue, IssueCode } from '../../src/intake/issue';
import type { Refusal } from '../../src/intake/refusal';
import type { SkipReason } from '../../src/intake/skipped-row';
import { issueSentence } from '../../src/text/issue-sentence';
import { refusalSentence } from '../../src/text/refusal-sentence';
import { skipSentence } from '../../src/text/skip-sentence';

const PERCENTILE = '2023 Accountability Percentile';

/** Every code with its sentence: what is missing here does not compile. */
const ISSUES: Readonly<Record<IssueCode, readonly [issue: Issue, sentence: string]>> = {
  'code-repaired': [
    { code: 'code-repaired', from: '350537', to: '00350537', row: 4, column: 'School Code' },
    'Row 4, column “School Code”: “350537” was read as the code 00350537; a spreadsheet had changed it.',
  ],
  'code-doubtful': [
    { code: 'code-doubtful', value: '0035', row: 4, column: 'District Code' },
    'Row 4, column “District Code”: “0035” has too few digits to be a code safely, so the row has none. Write all eight digits.',
  ],
  'code-unreadable': [
    { code: 'code-unreadable', value: 'TBD', row: 4, column: 'School Code' },
    'Row 4, column “School Code”: “TBD” is not an organization code. Write eight digits, for example 00350537.',
  ],
  'code-not-of-district': [
    { code: 'code-not-of-district', school: '07600001', district: '01450000', row: 4 },
    'Row 4: school 07600001 stands under district 01450000, but its code begins with another district. Both were kept.',
  ],
  'code-duplicate': [
    { code: 'code-duplicate', value: '00350537', rows: [4, 9, 12], row: 4 },
    'Row 4: school 00350537 stands in rows 4, 9 and 12 with different cells. Each row was classified; keep the right one.',
  ],
  'not-a-percentile': [
    { code: 'not-a-percentile', value: '10-Jan', row: 4, column: PERCENTILE },
    `Row 4, column “${PERCENTILE}”: “10-Jan” is not a percentile from 1 to 99 and was taken as missing.`,
  ],
  'not-a-rate': [
    { code: 'not-a-rate', value: '101', row: 4, column: 'Graduation Rate' },
    'Row 4, column “Graduation Rate”: “101” was not read as a rate and was taken as missing. Write a number from 0 to 100, with or without a percent sign.',
  ],
  'rate-is-zero': [
    { code: 'rate-is-zero', row: 4, column: 'Graduation Rate' },
    'Row 4, column “Graduation Rate”: the rate is exactly 0, which may be an empty cell, so it was not taken as low. Check the figure.',
  ],
  'excel-error': [
    { code: 'excel-error', value: '#N/A', row: 4, column: PERCENTILE },
    `Row 4, column “${PERCENTILE}”: the cell holds the Excel error #N/A and was taken as missing.`,
  ],
  'percents-read-as-fractions': [
    { code: 'percents-read-as-fractions', column: 'Graduation Rate' },
    'Column “Graduation Rate”: the numbers are fractions of 1, so 0.667 was read as 66.7%.',
  ],
  'percent-scale-mixed': [
    { code: 'percent-scale-mixed', fractionRow: 4, percentRow: 9, column: 'Graduation Rate' },
    'Column “Graduation Rate”: fractions (row 4) and percents (row 9) stand in one column, so none of its bare numbers was used. Write them all one way, or say which they are.',
  ],
  'percent-scale-unclear': [
    { code: 'percent-scale-unclear', column: 'Graduation Rate' },
    'Column “Graduation Rate”: every number is 1, which may mean 1% or 100%, so none was used. Say which they are.',
  ],
  'decimal-commas-read': [
    { code: 'decimal-commas-read', column: 'Graduation Rate' },
    'Column “Graduation Rate”: the decimal sign is a comma, so 66,7 was read as 66.7.',
  ],
  'unknown-reason': [
    { code: 'unknown-reason', value: 'Low attendance', row: 4, column: 'Reasons' },
    'Row 4, column “Reasons”: “Low attendance” is not a reason the state is known to give. Nothing was concluded from it; read it yourself.',
  ],
  'unknown-classification': [
    { code: 'unknown-classification', value: '(none)', row: 4, column: 'Overall Classification' },
    'Row 4, column “Overall Classification”: “(none)” is not a classification the state is known to give. Nothing was concluded from it.',
  ],
  'unknown-designation': [
    { code: 'unknown-designation', value: 'XSI', row: 4, column: 'Federal Designation' },
    'Row 4, column “Federal Designation”: “XSI” is not a designation that is known. Nothing was concluded from it.',
  ],
  'unknown-group': [
    { code: 'unknown-group', value: 'see note', row: 4, column: 'Low Performing Student Group(s)' },
    'Row 4, column “Low Performing Student Group(s)”: “see note” lists no student group the state is known to report on. Nothing was concluded from it; read it yourself.',
  ],
  'heading-twice': [
    { code: 'heading-twice', fact: 'accountabilityPercentile', headings: ['Percentile', PERCENTILE] },
    `“Percentile” and “${PERCENTILE}” both stand for the accountability percentile, so neither was read. Say which one counts.`,
  ],
  'heading-chosen-by-year': [
    {
      code: 'heading-chosen-by-year',
      fact: 'accountabilityPercentile',
      headings: ['2022 Percentile', '2023 Percentile'],
      column: '2023 Percentile',
    },
    'Column “2023 Percentile”: of “2022 Percentile” and “2023 Percentile” this one was read, because its year fits the data.',
  ],
  'heading-suggested': [
    { code: 'heading-suggested', fact: 'schoolName', column: 'Sch. Name' },
    'Column “Sch. Name”: looks like the school name but is not named so, and was not read. Confirm it to have it read.',
  ],
  'headings-not-used': [
    { code: 'headings-not-used', headings: ['Town', 'Grades'] },
    'Columns that nothing was read from: Town, Grades.',
  ],
  'no-headings': [
    { code: 'no-headings', row: 1 },
    'Row 1: there are no headings, so the standard columns in their order were meant.',
  ],
  'column-absent': [
    { code: 'column-absent', fact: 'federalDesignation' },
    'No column was read for the federal designation, so what depends on it is unknown in every row.',
  ],
  'row-short': [
    { code: 'row-short', cells: 2, expected: 5, row: 4 },
    'Row 4: the row has 2 cells where the headings have 5; what is not there was taken as missing.',
  ],
  'rows-hidden': [
    { code: 'rows-hidden', count: 3 },
    '3 hidden or filtered rows were classified with the others.',
  ],
  'quote-never-closed': [
    { code: 'quote-never-closed', row: 4 },
    'Row 4: a quotation mark opens a cell and is never closed. It was read as an ordinary character; check the row.',
  ],
  'other-year': [
    { code: 'other-year', dataYear: 2022, resultsYear: 2023 },
    'The data is of 2022, the policy pack is for results of 2023. Criteria, dates and lists of districts may differ.',
  ],
  'graduation-of-other-year': [
    { code: 'graduation-of-other-year', year: 2023, resultsYear: 2023, column: '2023 Graduation Rate' },
    'Column “2023 Graduation Rate”: the rate is of 2023, but results of 2023 rest on the graduation rate of the year before. It was read all the same; check that it is the one that counts.',
  ],
  'years-of-cohorts': [
    { code: 'years-of-cohorts', column: 'School Year' },
    'Column “School Year”: the years are those of graduation cohorts. Results rest on the cohort of the year before, so each row was taken for the year after its own.',
  ],
  'several-years': [
    { code: 'several-years', years: [2022, 2023] },
    'The rows are for results of several years (2022, 2023) and were all classified by one policy pack.',
  ],
  'other-years-left-out': [
    { code: 'other-years-left-out', year: 2023, count: 1200 },
    "1,200 rows are of other years than 2023. They were classified, but the districts' actions rest on the rows of 2023.",
  ],
  'and-more': [
    { code: 'and-more', of: 'not-a-percentile', count: 1500, rows: [], column: PERCENTILE },
    `Column “${PERCENTILE}”: 1,500 more issues of one kind: cells that are not percentiles.`,
  ],
};

describe('an issue in a sentence', () => {
  it.each(Object.entries(ISSUES))('%s', (_, [issue, sentence]) => {
    expect(issueSentence(issue)).toBe(sentence);
  });

  it.each<[name: string, issue: Issue, words: string]>([
    ['one hidden row', { code: 'rows-hidden', count: 1 }, '1 hidden or filtered row was'],
    [
      'one row of another year',
      { code: 'other-years-left-out', year: 2023, count: 1 },
      '1 row is of other years',
    ],
    [
      'one more of a kind',
      { code: 'and-more', of: 'rate-is-zero', count: 1, rows: [9] },
      '1 more issue of one kind: rates of exactly 0.',
    ],
    [
      'three headings',
      { code: 'heading-twice', fact: 'region', headings: ['A', 'B', 'C'] },
      '“A”, “B” and “C” all stand for the region, so none was read',
    ],
    [
      'two headings that are the same',
      {
        code: 'heading-twice',
        fact: 'accountabilityPercentile',
        headings: ['Percentile', 'Percentile'],
        letters: ['C', 'F'],
      },
      '“Percentile” (column C) and “Percentile” (column F) both stand for the accountability percentile, so neither was read. Say which one counts, by the letter of its column.',
    ],
    ['a column without a heading', { code: 'percent-scale-unclear', column: '' }, 'every number is 1'],
  ])('%s', (_, issue, words) => {
    expect(issueSentence(issue)).toContain(words);
  });

  it.each(Object.keys(ISSUES).filter((code): code is CountedIssueCode => code !== 'and-more'))(
    'many more of %s are told by their kind, without a code of ours',
    (of) => {
      const sentence = issueSentence({ code: 'and-more', of, count: 7, rows: [] });
      expect(sentence).toMatch(/^7 more issues of one kind: .+\.$/);
      expect(sentence).not.toContain(of);
    },
  );
});

const SKIPS: Readonly<Record<SkipReason['code'], readonly [reason: SkipReason, words: string]>> = {
  blank: [{ code: 'blank' }, 'blank row'],
  'state-total': [{ code: 'state-total' }, 'total of the state, not a school'],
  'collaborative-total': [{ code: 'collaborative-total' }, 'total of the collaboratives, not a school'],
  note: [{ code: 'note' }, 'note, without a code'],
  total: [{ code: 'total' }, 'total, without a code'],
  'headings-again': [{ code: 'headings-again' }, 'headings repeated'],
  'repeats-row': [{ code: 'repeats-row', row: 7 }, 'repeats row 7 cell by cell'],
  'no-code-or-name': [{ code: 'no-code-or-name' }, 'neither a code nor a name of a school or district'],
};

describe('why a row was skipped', () => {
  it.each(Object.entries(SKIPS))('%s', (_, [reason, words]) => {
    expect(skipSentence(reason)).toBe(words);
  });
});

describe('why data cannot be used', () => {
  it.each<[refusal: Refusal, words: readonly string[]]>([
    [{ code: 'nothing-there' }, ['no cells with anything in them', 'Paste or choose the rows']],
    [
      { code: 'no-headings', firstCells: ['Apples', 'Pears'], known: [], like: [] },
      ['the first cells are “Apples”, “Pears”', '“School Code” and “Accountability Percentile” are needed'],
    ],
    [
      { code: 'no-headings', firstCells: ['Sch. Name'], known: [], like: ['Sch. Name'] },
      ['“Sch. Name” may be meant as such'],
    ],
    [{ code: 'headings-only', row: 2 }, ['row 2', 'no rows below', 'Include the rows']],
    [
      { code: 'older-framework', row: 3, words: 'Level 4' },
      ['Row 3', '“Level 4”', 'until 2017', '2018 or later'],
    ],
    [
      { code: 'no-accountability-column', row: 2, headings: ['School Code', 'Town'] },
      ['row 2', '“School Code”, “Town”'],
    ],
    [{ code: 'no-accountability-column', row: null, headings: ['Town'] }, ['The data', '“Town”']],
    [
      {
        code: 'no-accountability-column',
        row: 1,
        headings: Array.from({ length: 11 }, (_, index) => `H${index}`),
      },
      ['“H7” and 3 more'],
    ],
    [
      {
        code: 'columns-to-be-confirmed',
        row: 2,
        open: [{ code: 'heading-suggested', fact: 'graduationRate', column: 'Grad rate' }],
      },
      ['in row 2', 'Column “Grad rate”: looks like the graduation rate', "the state's accountability data"],
    ],
    [{ code: 'columns-to-be-confirmed', row: null, open: [] }, ['No heading of the data']],
    [
      { code: 'several-rows-a-school', schoolCode: '00350537', rows: [2, 3], column: 'Subject' },
      ['School 00350537', 'rows 2 and 3', 'differ in “Subject”', 'One row a school'],
    ],
    [
      { code: 'several-rows-a-school', schoolCode: '00350537', rows: [2, 3], column: null },
      ['rows 2 and 3, and most'],
    ],
  ])('%j', (refusal, words) => {
    const sentence = refusalSentence(refusal);
    for (const part of words) expect(sentence).toContain(part);
    expect(sentence).toMatch(/^[“A-Z].*\.$/);
  });
});
