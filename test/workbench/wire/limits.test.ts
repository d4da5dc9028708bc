import { describe, expect, it } from '@jest/globals';
import { utf8Bytes } from '../../../workbench/wire/utf8';
import { codeOf, inExcel } from '../support/in-excel';

describe('the size of a conversation', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['ñ', 2],
    ['≤', 3],
    ['–', 3],
    ['😀', 4],
    ['66.7 ≤ ñ 😀', 16],
  ])('counts %p as %i bytes of UTF-8', (text, bytes) => {
    expect(utf8Bytes(text)).toBe(bytes);
    expect(Buffer.byteLength(text)).toBe(bytes);
  });

  it('keeps account of syncs, actions and bytes', () =>
    inExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.values = [['x']];
        await context.sync();
        range.load('values');
        await context.sync();
      });
      const { syncs, totals } = host.engine.ledger;
      expect(syncs.map(({ number, error }) => [number, error])).toEqual([
        [1, null],
        [2, null],
      ]);
      expect(totals.syncs).toBe(2);
      expect(totals.actions).toBe(syncs.reduce((sum, { actions }) => sum + actions, 0));
      expect(totals.largestRequest).toBe(Math.max(...syncs.map(({ requestBytes }) => requestBytes)));
    }));

  it('refuses a request over the limit and does nothing of it', () =>
    inExcel(async ({ Excel, host }) => {
      const write = (rows: number) =>
        Excel.run(async (context) => {
          const text = 'x'.repeat(1000);
          const values = Array.from({ length: rows }, () => [text]);
          context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`).values = values;
          await context.sync();
        });
      expect(await codeOf(() => write(5_300))).toBe('RequestPayloadSizeLimitExceeded');
      expect(host.workbook.sheet('Sheet1').used(true)).toBeNull();
      expect(await codeOf(() => write(5_100))).toBe('no error');
    }));

  it('counts the limit in bytes, not in characters', () =>
    inExcel(async ({ Excel }) => {
      const write = (letter: string) =>
        Excel.run(async (context) => {
          const values = Array.from({ length: 3_000 }, () => [letter.repeat(1000)]);
          context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3000').values = values;
          await context.sync();
        });
      expect(await codeOf(() => write('n'))).toBe('no error');
      expect(await codeOf(() => write('ñ'))).toBe('RequestPayloadSizeLimitExceeded');
    }));

  it('refuses a response over the limit', () =>
    inExcel(async ({ Excel, host }) => {
      const sheet = host.workbook.sheet('Sheet1');
      for (let row = 0; row < 5_300; row += 1) {
        sheet.values.set(row, 0, 'x'.repeat(1000));
      }
      const read = (rows: number) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`).load('values');
          await context.sync();
        });
      expect(await codeOf(() => read(5_300))).toBe('ResponsePayloadSizeLimitExceeded');
      expect(await codeOf(() => read(5_000))).toBe('no error');
    }));

  it('has no limit on the desktop', () =>
    inExcel(
      async ({ Excel }) => {
        const write = () =>
          Excel.run(async (context) => {
            const values = Array.from({ length: 6_000 }, () => ['x'.repeat(1000)]);
            context.workbook.worksheets.getItem('Sheet1').getRange('A1:A6000').values = values;
            await context.sync();
          });
        expect(await codeOf(write)).toBe('no error');
      },
      { payloadLimit: Infinity },
    ));
});
