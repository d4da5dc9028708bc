import { describe, expect, it } from '@jest/globals';
import { codeOf, inExcel } from '../support/in-excel';

const ROWS = 60;
const COLUMNS = 8;
const block = Array.from({ length: ROWS }, (_, row) =>
  Array.from({ length: COLUMNS }, (__, column) => `Example text ${row} ${column}`),
);

/** A sheet of 60 x 8 with what an action sheet has, written by its blocks. */
function writeSheet(context: Excel.RequestContext, name: string, style: string | null): void {
  const sheet = context.workbook.worksheets.add(name);
  const range = sheet.getRange('A1:H60');
  if (style === null) {
    range.numberFormat = block.map((row) => row.map(() => '@'));
  } else {
    range.style = style;
  }
  range.values = block;
  const head = sheet.getRange('A1:H1');
  head.format.set({ font: { bold: true, color: '#FFFFFF' }, fill: { color: '#1F4E8C' }, wrapText: true });
  for (let column = 0; column < COLUMNS; column += 1) {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = 60 + column;
  }
  sheet.getRange('F2:F60').dataValidation.rule = {
    list: { inCellDropDown: true, source: 'Not started,Done' },
  };
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.set({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
  });
  sheet.pageLayout.setPrintTitleRows('$1:$1');
  sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P of &N';
}

describe('many sheets', () => {
  it('takes 25 sheets in one sync, at some dozens of actions and some 20 KB a sheet', () =>
    inExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        for (let number = 1; number <= 25; number += 1) {
          writeSheet(context, `District ${number}`, null);
        }
        await context.sync();
      });
      const { syncs, actions, requestBytes } = host.engine.ledger.totals;
      expect(syncs).toBe(1);
      expect(actions / 25).toBeGreaterThan(30);
      expect(actions / 25).toBeLessThan(120);
      expect(requestBytes / 25).toBeGreaterThan(10_000);
      expect(requestBytes / 25).toBeLessThan(30_000);
      expect(host.workbook.sheets.length).toBe(26);
    }));

  it(
    'refuses 400 of them in one request, and takes them in four',
    () =>
      inExcel(async ({ Excel, host }) => {
        const write = (first: number, last: number) =>
          Excel.run(async (context) => {
            for (let number = first; number <= last; number += 1) {
              writeSheet(context, `District ${number}`, 'Normal');
            }
            await context.sync();
          });
        expect(await codeOf(() => write(1, 400))).toBe('RequestPayloadSizeLimitExceeded');
        expect(host.workbook.sheets.length).toBe(1);
        host.engine.ledger.clear();
        for (const first of [1, 101, 201, 301]) {
          await write(first, first + 99);
        }
        expect(host.workbook.sheets.length).toBe(401);
        expect(host.engine.ledger.totals.syncs).toBe(4);
        expect(host.workbook.sheet('District 400').values.get(59, 7)).toBe('Example text 59 7');
      }),
    20_000,
  );

  it('counts the naive way as many times dearer: one action and more a cell', () =>
    inExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        for (let row = 0; row < ROWS; row += 1) {
          for (let column = 0; column < COLUMNS; column += 1) {
            const cell = sheet.getCell(row, column);
            cell.values = [['x']];
            cell.format.fill.color = '#EEEEEE';
          }
        }
        await context.sync();
      });
      const { actions, requestBytes } = host.engine.ledger.totals;
      expect(actions).toBeGreaterThan(5 * ROWS * COLUMNS);
      expect(requestBytes).toBeGreaterThan(150_000);
    }));

  it('reads what a check before writing needs in one small sync', () =>
    inExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
        context.workbook.protection.load('protected');
        context.workbook.tables.load('items/name');
        context.workbook.names.load('items/name');
        context.application.load('calculationMode');
        await context.sync();
      });
      const { syncs, requestBytes } = host.engine.ledger.totals;
      expect(syncs).toBe(1);
      expect(requestBytes).toBeLessThan(3_000);
    }));
});

describe('a million rows', () => {
  const ALL_ROWS = 1_048_575;
  const CHUNK = 45_000;

  it(
    'are written in chunks under the limit, and read back in chunks',
    () =>
      inExcel(async ({ Excel, host }) => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A1:B1').values = [['Tier', 'At least']];
          for (let first = 0; first < ALL_ROWS; first += CHUNK) {
            const rows = Math.min(CHUNK, ALL_ROWS - first);
            sheet.getRangeByIndexes(first + 1, 0, rows, 2).values = Array.from(
              { length: rows },
              (_, index) => [`Tier ${((first + index) % 4) + 1}`, (first + index) % 2],
            );
            await context.sync();
          }
          const { syncs, largestRequest } = host.engine.ledger.totals;
          expect(syncs).toBe(24);
          expect(largestRequest).toBeGreaterThan(500_000);
          expect(largestRequest).toBeLessThan(4_500_000);
          const used = sheet.getUsedRange(true).load('address,cellCount');
          const tail = sheet.getRange('A1048575:B1048576').load('values');
          await context.sync();
          expect([used.address, used.cellCount]).toEqual(['Sheet1!A:B', 2_097_152]);
          expect(tail.values).toEqual([
            ['Tier 2', 1],
            ['Tier 3', 0],
          ]);
          const chunk = sheet.getRange('A500001:B600000').load('values');
          await context.sync();
          expect(chunk.values.length).toBe(100_000);
        });
      }),
    20_000,
  );

  it('are colored by a handful of conditional formats in one small sync', () =>
    inExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const column = context.workbook.worksheets.getItem('Sheet1').getRange('A2:A1048576');
        for (let tier = 1; tier <= 7; tier += 1) {
          const rule = column.conditionalFormats.add('Custom').custom;
          rule.rule.formula = `=$A2="Tier ${tier}"`;
          rule.format.fill.color = '#EEEEEE';
        }
        await context.sync();
      });
      const { actions, requestBytes } = host.engine.ledger.totals;
      expect(actions).toBeLessThan(100);
      expect(requestBytes).toBeLessThan(15_000);
    }));
});
