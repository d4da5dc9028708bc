import { describe, expect, it, jest } from '@jest/globals';
import { readSource } from '../../src/excel/read-source';
import type { CellMatrix } from '../../src/intake/cell-value';
import { readSchoolData } from '../../src/intake/read-school-data';
import { OLDEST, inWorkbook } from './support/in-workbook';
import type { TestWorkbook } from './support/in-workbook';
import { stateRows } from './support/source-files';

jest.setTimeout(60_000);

const placeOf = (cells: CellMatrix, firstRow = 0, firstColumn = 0) => ({
  sheet: 'Sheet1',
  range: {
    firstRow,
    firstColumn,
    lastRow: firstRow + cells.length - 1,
    lastColumn: firstColumn + Math.max(...cells.map((row) => row.length)) - 1,
  },
});

async function read({ port }: TestWorkbook, cells: CellMatrix, tellsMerged = false) {
  const answer = await readSource(placeOf(cells), { tellsMerged }, port);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

describe('reading rows from the live workbook', () => {
  it('gives what stands in the cells, with the true row numbers', () =>
    inWorkbook(async (book) => {
      const cells = [
        ['Code', 'Rate'],
        ['00350537', 0.667],
        ['', true],
      ];
      book.paste([[], [], [], ...cells.map((row) => ['', ...row])]);
      const answer = await readSource(placeOf(cells, 3, 1), { tellsMerged: false }, book.port);
      expect(answer).toMatchObject({
        ok: true,
        value: {
          cells: [
            ['Code', 'Rate'],
            ['00350537', 0.667],
            ['', true],
          ],
          firstRow: 4,
          hiddenRows: [],
        },
      });
    }));

  it('tells the rows that are hidden, in one conversation more', () =>
    inWorkbook(async (book) => {
      const cells = stateRows(20, 3);
      book.paste(cells, { hiddenRows: [5, 6, 9] });
      const { hiddenRows } = await read(book, cells);
      expect(hiddenRows).toEqual([5, 6, 9]);
      expect(book.excel.host.engine.ledger.totals.syncs).toBe(2);
    }));

  it('tells that all rows are hidden', () =>
    inWorkbook(async (book) => {
      const cells = [['a'], ['b']];
      book.paste(cells, { hiddenRows: [1, 2] });
      expect((await read(book, cells)).hiddenRows).toEqual([1, 2]);
    }));

  it('reads a large range in blocks below the limits, and only the columns that mean something', () =>
    inWorkbook(async (book) => {
      const rows = stateRows(7_000, 300);
      const filler = 'x'.repeat(400);
      const cells = rows.map((row, r) => [
        ...row,
        ...(r === 1 ? ['Remarks of ours'] : r === 0 ? [] : [filler]),
      ]);
      book.paste(cells);
      const source = await read(book, cells);
      const { totals } = book.excel.host.engine.ledger;
      expect(source.cells.length).toBe(cells.length);
      expect(totals.largestResponse).toBeLessThan(4_500_000);
      expect(source.cells[5_000]?.[rows[1]?.length ?? 0]).toBeNull();
      expect(source.unreadColumns).toContain(rows[1]?.length);
      const [mine, theirs] = [readSchoolData({ cells, firstRow: 1 }), readSchoolData(source)];
      if (!mine.ok || !theirs.ok) throw new Error('The rows were refused.');
      expect(theirs.data.facts).toEqual(mine.data.facts);
    }));

  it('reads of a large range the columns too whose headings a person has told', () =>
    inWorkbook(async (book) => {
      const rows = stateRows(7_000, 300);
      const cells = rows.map((row, r) => [...row, ...(r === 0 ? [] : [r === 1 ? 'Standing of ours' : 12])]);
      book.paste(cells);
      const wish = {
        tellsMerged: false,
        headings: new Map([['Standing of ours', 'studentGroupPercentile' as const]]),
      };
      const answer = await readSource(placeOf(cells), wish, book.port);
      if (!answer.ok) throw new Error(answer.problem.code);
      expect(answer.value.cells[5_000]?.at(-1)).toBe(12);
    }));

  it('asks for less where Excel finds an answer too large', () =>
    inWorkbook(
      async (book) => {
        const cells = stateRows(400, 20);
        book.paste(cells);
        const { cells: found } = await read(book, cells);
        expect(found.length).toBe(cells.length);
        expect(found[300]?.slice(0, 3)).toEqual(cells[300]?.slice(0, 3));
        const { syncs } = book.excel.host.engine.ledger;
        expect(
          syncs.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded').length,
        ).toBeGreaterThan(0);
      },
      { payloadLimit: 30_000 },
    ));
});

describe('merged headings', () => {
  const cells = [
    ['Code', 'Rates', '', 'Region'],
    ['', '2022', '2023', ''],
    ['00350537', 0.5, 0.6, 'Coastal'],
  ];

  it.each([
    ['repeats them where Excel tells', '1.13', true, ['Code', 'Rates', 'Rates', 'Region']],
    ['goes without where it does not', OLDEST, false, ['Code', 'Rates', '', 'Region']],
  ])('%s', (_what, excelApi, tellsMerged, first) =>
    inWorkbook(
      async (book) => {
        book.paste(cells);
        book.workbook.sheet('Sheet1').merges = [{ row: 0, column: 1, rows: 1, columns: 2 }];
        expect((await read(book, cells, tellsMerged)).cells[0]).toEqual(first);
      },
      { excelApi },
    ),
  );

  it.each([
    ['every heading has its words', [['A made-up state'], ...stateRows(6, 2).slice(1)]],
    [
      'nothing stands under the empty one',
      [
        ['School Code', 'Accountability Percentile', '', 'Region'],
        ['00350537', 12, '', 'Coastal'],
      ],
    ],
  ])('are not asked for, since that empties what Undo could take back, where %s', (_what, rows) =>
    inWorkbook(
      async (book) => {
        book.paste(rows);
        await read(book, rows, true);
        expect(book.excel.host.engine.ledger.totals.syncs).toBe(1);
      },
      { excelApi: '1.13' },
    ),
  );

  it('are asked for where a heading is followed by an empty one over filled cells', () =>
    inWorkbook(
      async (book) => {
        const rows = [
          ['School Code', 'Accountability Percentile', '', 'Region'],
          ['00350537', 12, 13, 'Coastal'],
        ];
        book.paste(rows);
        book.workbook.sheet('Sheet1').merges = [{ row: 0, column: 1, rows: 1, columns: 2 }];
        expect((await read(book, rows, true)).cells[0]?.[2]).toBe('Accountability Percentile');
      },
      { excelApi: '1.13' },
    ));

  it('leaves a title over the whole width as it is', () =>
    inWorkbook(
      async (book) => {
        book.paste([['A title', '', '', ''], ...cells]);
        book.workbook.sheet('Sheet1').merges = [{ row: 0, column: 0, rows: 1, columns: 4 }];
        const all = await read(book, [['A title', '', '', ''], ...cells], true);
        expect(all.cells[0]).toEqual(['A title', '', '', '']);
      },
      { excelApi: '1.13' },
    ));
});
