import { describe, expect, it, jest } from '@jest/globals';
import { readSource } from '../../src/excel/read-source';
import type { CellMatrix } from '../../src/intake/cell-value';
import { readSchoolData } from '../../src/intake/read-school-data';
import { inWorkbook } from './support/in-workbook';
import type { TestWorkbook } from './support/in-workbook';

jest.setTimeout(60_000);

/** The tenth of January 2024, as Excel stores what somebody typed as 1-10. */
const JANUARY_10 = 45_301;
const PERCENTILE = 2;
const RATE = 3;

const ROWS: CellMatrix = [
  ['School Code', 'School Name', 'Accountability Percentile', 'Graduation Rate', 'Enrollment'],
  ['99990001', 'Alder', 12, 0.91, 410],
  ['99990002', 'Birch', JANUARY_10, 0.66, 520],
  ['99990003', 'Cedar', 3, JANUARY_10 + 0.5, JANUARY_10],
  ['99990004', 'Dogwood', 250, 0.7, 300],
];

function pasted({ paste, workbook }: TestWorkbook, cells: CellMatrix, dates: readonly [number, number][]) {
  paste(cells);
  const sheet = workbook.sheet('Sheet1');
  for (const [row, column] of dates) {
    sheet.formats.change({ row, column, rows: 1, columns: 1 }, (format) =>
      sheet.book.withValues(format, { numberFormat: 'd-mmm' }),
    );
  }
}

async function read({ port }: TestWorkbook, cells: CellMatrix) {
  const range = { firstRow: 0, firstColumn: 0, lastRow: cells.length - 1, lastColumn: 4 };
  const answer = await readSource({ sheet: 'Sheet1', range }, { tellsMerged: false }, port);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

describe('days where a percentile or a rate is expected', () => {
  it('are told as days, as they are from files, and other numbers as they stand', () =>
    inWorkbook(async (book) => {
      pasted(book, ROWS, [
        [2, PERCENTILE],
        [3, RATE],
      ]);
      const { cells } = await read(book, ROWS);
      expect(cells.map((row) => row[PERCENTILE])).toEqual([
        'Accountability Percentile',
        12,
        '2024-01-10',
        3,
        250,
      ]);
      expect(cells.map((row) => row[RATE])).toEqual([
        'Graduation Rate',
        0.91,
        0.66,
        '2024-01-10T12:00:00',
        0.7,
      ]);
      expect(cells[3]?.[4]).toBe(JANUARY_10);
      expect(book.excel.host.engine.ledger.totals.syncs).toBe(2);
    }));

  it('no longer make a column of fractions one of percents too', () =>
    inWorkbook(async (book) => {
      pasted(book, ROWS, [[3, RATE]]);
      const read1 = readSchoolData(await read(book, ROWS));
      if (!read1.ok) throw new Error(read1.refusal.code);
      const codes = read1.data.issues.map(({ code }) => code);
      expect(codes).toContain('percents-read-as-fractions');
      expect(codes).not.toContain('percent-scale-mixed');
    }));

  it('cost nothing where every number can be used', () =>
    inWorkbook(async (book) => {
      const usable = ROWS.filter((_, row) => row < 2);
      pasted(book, usable, []);
      await read(book, usable);
      expect(book.excel.host.engine.ledger.totals.syncs).toBe(1);
    }));

  it('are asked for in one request of bounded size: after ten thousand other numbers they stay numbers', () =>
    inWorkbook(async (book) => {
      const rows: CellMatrix = [
        ROWS[0] ?? [],
        ...Array.from({ length: 12_000 }, (_, row) => [`${99_990_001 + row}`, 'A', 4_000 + row, 0.5, 1]),
      ];
      pasted(book, rows, [
        [1, PERCENTILE],
        [11_000, PERCENTILE],
      ]);
      const { cells } = await read(book, rows);
      const found = [1, 2, 11_000].map((row) => cells[row]?.[PERCENTILE]);
      expect(found).toEqual(['1910-12-13', 4_001, 14_999]);
      expect(book.excel.host.engine.ledger.totals.syncs).toBe(2);
    }));
});
