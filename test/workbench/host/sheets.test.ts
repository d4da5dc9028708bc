import { describe, expect, it } from '@jest/globals';
import { codeOf, inExcel, onSheet1 } from '../support/in-excel';

describe('worksheets', () => {
  it.each([
    ['Sheet names', 'no error'],
    ["Martha's Vineyard", 'no error'],
    ['x'.repeat(31), 'no error'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['a[b', 'InvalidArgument'],
    ["'quoted", 'InvalidArgument'],
    ["quoted'", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['SHEET1', 'ItemAlreadyExists'],
  ])('a sheet named %j: %s', (name, code) =>
    onSheet1(async (_sheet, context) => {
      context.workbook.worksheets.add(name);
      expect(await codeOf(() => context.sync())).toBe(code);
    }),
  );

  it('are added at the end without being shown, renamed, moved, hidden and deleted', () =>
    onSheet1(async (sheet, context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Added');
      const unnamed = worksheets.add();
      const active = worksheets.getActiveWorksheet().load('name');
      added.load('name,position,visibility');
      unnamed.load('name');
      await context.sync();
      expect([added.position, added.visibility, unnamed.name, active.name]).toEqual([
        1,
        'Visible',
        'Sheet3',
        'Sheet1',
      ]);
      added.name = 'Renamed';
      added.position = 0;
      sheet.visibility = 'VeryHidden';
      unnamed.delete();
      worksheets.load('items/name,items/visibility');
      const count = worksheets.getCount();
      const shown = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
        'Renamed Visible',
        'Sheet1 VeryHidden',
      ]);
      expect([count.value, shown.value]).toEqual([2, 1]);
    }));

  it('keep one that is visible', () =>
    onSheet1(async (sheet, context) => {
      sheet.delete();
      expect(await codeOf(() => context.sync())).toBe('InvalidOperation');
      sheet.visibility = 'Hidden';
      expect(await codeOf(() => context.sync())).toBe('InvalidOperation');
    }));

  it('cannot be deleted while very hidden', () =>
    onSheet1(async (_sheet, context) => {
      const hidden = context.workbook.worksheets.add('Kept');
      hidden.visibility = 'VeryHidden';
      hidden.delete();
      expect(await codeOf(() => context.sync())).toBe('InvalidOperation');
      hidden.visibility = 'Hidden';
      hidden.delete();
      expect(await codeOf(() => context.sync())).toBe('no error');
    }));

  it('keep gridlines, headings, tab color and frozen panes', () =>
    onSheet1(async (sheet, context) => {
      sheet.showGridlines = false;
      sheet.tabColor = '#445566';
      sheet.freezePanes.freezeRows(3);
      const location = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.load('showGridlines,showHeadings,tabColor');
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor, location.address]).toEqual([
        false,
        true,
        '#445566',
        'Sheet1!1:3',
      ]);
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B4'));
      const both = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(both.address).toBe('Sheet1!A1:B4');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  it('know the selection', () =>
    inExcel(async ({ Excel }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('Other').getRange('B2:C3').select();
        const selected = context.workbook.getSelectedRange().load('address');
        const cell = context.workbook.getActiveCell().load('address');
        const active = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        expect([selected.address, cell.address, active.name]).toEqual(['Other!B2:C3', 'Other!B2', 'Other']);
      });
    }));
});

describe('protection', () => {
  const WRITES: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
    ['formats', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['styles', (sheet) => (sheet.getRange('A1').style = 'Normal')],
    ['row heights', (sheet) => (sheet.getRange('A1').format.rowHeight = 20)],
    ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['links', (sheet) => (sheet.getRange('A1').hyperlink = { address: 'mailto:a@example.org' })],
  ];

  it.each(WRITES)('of a sheet refuses %s', (_what, write) =>
    onSheet1(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      write(sheet);
      expect(await codeOf(() => context.sync())).toBe('AccessDenied');
    }),
  );

  it('of a sheet leaves unlocked cells and what it grants open', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('A1').format.font.bold = true;
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    }));

  it('ends with the right password only', () =>
    onSheet1(async (sheet, context) => {
      sheet.protection.protect({}, 'secret');
      await context.sync();
      sheet.protection.unprotect('wrong');
      expect(await codeOf(() => context.sync())).toBe('AccessDenied');
      sheet.protection.unprotect('secret');
      sheet.getRange('A1').values = [[1]];
      expect(await codeOf(() => context.sync())).toBe('no error');
    }));

  it.each([
    ['adding', (c: Excel.RequestContext) => c.workbook.worksheets.add('New')],
    ['renaming', (c: Excel.RequestContext) => (c.workbook.worksheets.getItem('Sheet1').name = 'New')],
    ['deleting', (c: Excel.RequestContext) => c.workbook.worksheets.getItem('Sheet1').delete()],
    ['hiding', (c: Excel.RequestContext) => (c.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden')],
    ['moving', (c: Excel.RequestContext) => (c.workbook.worksheets.getItem('Sheet1').position = 0)],
  ])('of the workbook refuses %s sheets', (_what, act) =>
    inExcel(async ({ Excel, host }) => {
      host.workbook.addSheet('Second');
      host.workbook.protection.isOn = true;
      const code = await codeOf(() =>
        Excel.run(async (context) => {
          act(context);
          await context.sync();
        }),
      );
      expect(code).toBe('AccessDenied');
    }),
  );
});

describe('the page', () => {
  it('keeps its set-up', () =>
    onSheet1(async (sheet, context) => {
      const page = sheet.pageLayout;
      page.zoom = { horizontalFitToPages: 1 };
      page.orientation = 'Landscape';
      page.paperSize = 'Letter';
      page.setPrintMargins('Inches', { top: 0.5, left: 0.25 });
      page.bottomMargin = 36;
      page.centerHorizontally = true;
      page.setPrintArea('A1:K40');
      page.setPrintTitleRows('$5:$6');
      page.headersFooters.defaultForAllPages.set({ leftFooter: 'Example', rightFooter: '&P of &N' });
      page.load('zoom,orientation,paperSize,topMargin,leftMargin,bottomMargin,centerHorizontally');
      const area = page.getPrintAreaOrNullObject().load('address');
      const titles = page.getPrintTitleRowsOrNullObject().load('address');
      const columns = page.getPrintTitleColumnsOrNullObject();
      const foot = page.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
      await context.sync();
      expect(page.zoom.horizontalFitToPages).toBe(1);
      expect([page.orientation, page.paperSize, page.centerHorizontally]).toEqual([
        'Landscape',
        'Letter',
        true,
      ]);
      expect([page.topMargin, page.leftMargin, page.bottomMargin]).toEqual([36, 18, 36]);
      expect([area.address, titles.address, columns.isNullObject]).toEqual([
        'Sheet1!A1:K40',
        'Sheet1!5:6',
        true,
      ]);
      expect([foot.leftFooter, foot.centerFooter, foot.rightFooter]).toEqual(['Example', '', '&P of &N']);
    }));

  it.each([
    ['both a scale and pages to fit to', { scale: 90, horizontalFitToPages: 1 }],
    ['neither', {}],
    ['a scale of 5', { scale: 5 }],
  ])('refuses a zoom with %s', (_what, zoom) =>
    onSheet1(async (sheet, context) => {
      sheet.pageLayout.zoom = zoom;
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    }),
  );

  it('refuses a foot of more than 255 characters, counted together', () =>
    onSheet1(async (sheet, context) => {
      const foot = sheet.pageLayout.headersFooters.defaultForAllPages;
      foot.leftFooter = 'x'.repeat(200);
      await context.sync();
      foot.rightFooter = 'x'.repeat(60);
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    }));
});
