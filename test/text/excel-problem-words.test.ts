import { describe, expect, it } from '@jest/globals';
import { excelProblemWords, KNOWN_HOST_CODES, leftAsSentence } from '../../src/text/excel-problem-words';
import type { ExcelProblem, ExcelStep } from '../../src/text/excel-problem-words';
import { jobProblemWords, revertedWords, writtenWords } from '../../src/text/job-words';

const STEPS: readonly ExcelStep[] = [
  'look',
  'read-data',
  'read-entries',
  'read-changes',
  'write-sheets',
  'finish',
  'tidy',
  'undo',
  'settings',
  'show',
  'examples',
];

const PROBLEMS: readonly ExcelProblem[] = [
  ...KNOWN_HOST_CODES.map((host) => ({ code: 'host', host, step: 'write-sheets' }) as const),
  ...STEPS.map((step) => ({ code: 'host', host: 'Unknown', step }) as const),
  ...STEPS.map((step) => ({ code: 'no-answer', step }) as const),
  { code: 'still-editing' },
  { code: 'cancelled' },
  { code: 'excel-too-old', needs: '1.9' },
  { code: 'workbook-protected' },
  { code: 'sheets-protected', sheets: ['Boston'] },
  { code: 'changed-by-hand', sheets: [{ name: 'Boston', places: ['C5'] }] },
  { code: 'beyond-limits', findings: [{ code: 'sheet-name-empty', sheet: '' }] },
  { code: 'journal-too-large', sheets: 900 },
  { code: 'setting-too-large' },
  { code: 'no-source' },
  { code: 'several-areas-selected' },
  { code: 'nothing-selected', sheet: 'Sheet1' },
  { code: 'sheet-gone', sheet: 'Data' },
  { code: 'sheet-hidden', sheet: 'Data' },
  { code: 'run-unfinished' },
  { code: 'nothing-to-revert' },
];

describe('what a person reads when Excel stands in the way', () => {
  it.each(PROBLEMS.map((problem) => [JSON.stringify(problem), problem] as const))(
    '%s is said in whole sentences with a next step',
    (_name, problem) => {
      const { said, next } = excelProblemWords(problem);
      expect(said).toMatch(/^(?:\p{Lu}|“).*\.$/u);
      expect(next).toMatch(/^\p{Lu}.*\.$/u);
      // No code of Excel's or ours, and nothing that was left out.
      expect(`${said} ${next}`).not.toMatch(
        /undefined|null|[a-z][A-Z]\w+(?:Exception|Conflict|Found|Denied)|\w-\w+-\w/,
      );
    },
  );

  it.each(['GeneralException', 'InvalidArgument', 'InvalidOperation', 'Unknown'] as const)(
    '%s, which would come again, leads further than to trying again',
    (host) => {
      const { next } = excelProblemWords({ code: 'host', host, step: 'write-sheets' });
      expect(next).toMatch(/twice|copy|does not help/);
    },
  );

  it.each([
    [['Boston'], '“Boston” is a protected sheet that would be made again.'],
    [['Boston', 'Lynn'], '“Boston” and “Lynn” are protected sheets that would be made again.'],
    [
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
      '“A”, “B”, “C”, “D”, “E”, “F” and 2 more are protected sheets that would be made again.',
    ],
  ])('protected sheets are named: %j', (sheets, said) => {
    expect(excelProblemWords({ code: 'sheets-protected', sheets }).said).toBe(said);
  });

  it.each([
    [
      [{ name: 'Boston', places: ['C5'] }],
      'Changed by hand: “Boston” (C5). Made again, a sheet keeps only what is typed under owner, status, done on and notes.',
    ],
    [
      [
        { name: 'Boston', places: ['A1', 'B2', 'C3', 'D4', 'E5'] },
        { name: 'Lynn', places: null },
        { name: 'Index', places: ['B3'] },
      ],
      'Changed by hand: “Boston” (A1, B2, C3 and 2 more) and “Index” (B3). Perhaps changed by hand: “Lynn”. Made again, a sheet keeps only what is typed under owner, status, done on and notes.',
    ],
  ])('changes that would be lost are named: %j', (sheets, said) => {
    expect(excelProblemWords({ code: 'changed-by-hand', sheets }).said).toBe(said);
  });

  it.each([
    ['untouched', 'Nothing was changed in the workbook.'],
    ['restored', 'What had been written was taken back; the workbook is as it was.'],
    ['unfinished', 'Some of it is still in the workbook. Choose Revert last run to take it back.'],
  ] as const)('it is told how the workbook was left: %s', (left, sentence) => {
    expect(leftAsSentence(left)).toBe(sentence);
    expect(jobProblemWords({ code: 'cancelled' }, left).said).toBe(`Stopped, as you asked. ${sentence}`);
  });
});

describe('what a person reads when a job is done', () => {
  it.each([
    [
      {
        actionSheets: 0,
        tables: ['classification'],
        schools: 1_800,
        replaced: 0,
        collisions: [],
        remarks: 0,
      },
      ['1,800 schools classified on a sheet of their own.'],
    ],
    [
      {
        actionSheets: 0,
        tables: ['classification'],
        schools: 1_800,
        replaced: 1,
        collisions: [],
        remarks: 0,
      },
      [
        '1,800 schools classified on a sheet of their own. 1 sheet made again; Revert last run brings the earlier back.',
      ],
    ],
    [
      {
        actionSheets: 0,
        tables: ['index', 'policy-book'],
        schools: 9,
        replaced: 0,
        collisions: [],
        remarks: 1,
      },
      ['Made an index and the policy book. 1 remark on the data, at the end of the index.'],
    ],
    [
      { actionSheets: 1, tables: [], schools: 9, replaced: 0, collisions: [], remarks: 2 },
      ['1 action sheet made. 2 remarks on the data.'],
    ],
    [
      {
        actionSheets: 43,
        tables: ['index', 'classification', 'policy-book'],
        schools: 90,
        replaced: 46,
        collisions: [{ wished: 'Index', name: 'Index (2)' }],
        remarks: 1,
      },
      [
        '43 action sheets made, with an index, the classification and the policy book. 46 sheets made again; the owners, statuses, dates and notes typed on action sheets are kept. 1 remark on the data, at the end of the index.',
        '“Index” is a sheet of yours and was left alone; the new one is “Index (2)”.',
      ],
    ],
  ] as const)('%j', (done, sentences) => {
    const { said, notes } = writtenWords({ ...done, tables: new Set(done.tables) });
    expect([said, ...notes]).toEqual(sentences);
  });

  it.each([
    [{ deleted: 46, broughtBack: 0, changed: [] }, ['The last run was taken back: 46 sheets removed.']],
    [
      {
        deleted: 3,
        broughtBack: 4,
        changed: [{ name: 'Boston', keptAs: 'Boston (changed)', places: ['A1', 'B2', 'C3', 'D4', 'E5'] }],
      },
      [
        'The last run was taken back: 3 sheets removed, 4 earlier sheets back in place.',
        '“Boston” had been changed (A1, B2, C3 and 2 more) and is kept as “Boston (changed)”.',
      ],
    ],
  ])('reverted: %j', (done, sentences) => {
    const { said, notes } = revertedWords(done);
    expect([said, ...notes]).toEqual(sentences);
  });
});
