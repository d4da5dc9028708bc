import { describe, expect, it } from '@jest/globals';
import { codeOf, inExcel, onSheet1 } from '../support/in-excel';

type Read = (range: Excel.Range) => unknown;
type Write = (range: Excel.Range) => void;

const PROPERTIES: readonly (readonly [path: string, write: Write, read: Read, value: unknown])[] = [
  ['format/font/bold', (r) => (r.format.font.bold = true), (r) => r.format.font.bold, true],
  ['format/font/italic', (r) => (r.format.font.italic = true), (r) => r.format.font.italic, true],
  ['format/font/size', (r) => (r.format.font.size = 9), (r) => r.format.font.size, 9],
  ['format/font/name', (r) => (r.format.font.name = 'Arial'), (r) => r.format.font.name, 'Arial'],
  ['format/font/color', (r) => (r.format.font.color = '#1f2328'), (r) => r.format.font.color, '#1F2328'],
  [
    'format/font/underline',
    (r) => (r.format.font.underline = 'Single'),
    (r) => r.format.font.underline,
    'Single',
  ],
  ['format/fill/color', (r) => (r.format.fill.color = 'red'), (r) => r.format.fill.color, '#FF0000'],
  ['format/wrapText', (r) => (r.format.wrapText = true), (r) => r.format.wrapText, true],
  ['format/indentLevel', (r) => (r.format.indentLevel = 2), (r) => r.format.indentLevel, 2],
  [
    'format/horizontalAlignment',
    (r) => (r.format.horizontalAlignment = 'Center'),
    (r) => r.format.horizontalAlignment,
    'Center',
  ],
  [
    'format/verticalAlignment',
    (r) => (r.format.verticalAlignment = 'Top'),
    (r) => r.format.verticalAlignment,
    'Top',
  ],
  ['format/columnWidth', (r) => (r.format.columnWidth = 66.75), (r) => r.format.columnWidth, 66.75],
  ['format/rowHeight', (r) => (r.format.rowHeight = 30), (r) => r.format.rowHeight, 30],
  [
    'format/protection/locked',
    (r) => (r.format.protection.locked = false),
    (r) => r.format.protection.locked,
    false,
  ],
  ['numberFormat', (r) => (r.numberFormat = [['0.0']]), (r) => r.numberFormat[0]?.[0], '0.0'],
  ['rowHidden', (r) => (r.rowHidden = true), (r) => r.rowHidden, true],
  ['columnHidden', (r) => (r.columnHidden = true), (r) => r.columnHidden, true],
];

describe('the format of cells', () => {
  it.each(PROPERTIES)('keeps %s', (path, write, read, value) =>
    onSheet1(async (sheet, context) => {
      write(sheet.getRange('B2:C3'));
      const inside = sheet.getRange('C3').load(path);
      const outside = sheet.getRange('E5').load(path);
      await context.sync();
      expect(read(inside)).toEqual(value);
      expect(read(outside)).not.toEqual(value);
    }),
  );

  it('answers null where cells differ', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.rowHeight = 30;
      const mixed = sheet.getRange('A1:A2').load('format/font/bold,format/font/italic,format/rowHeight');
      await context.sync();
      const { font, rowHeight } = mixed.format;
      expect([font.bold, font.italic, rowHeight]).toEqual([null, false, null]);
    }));

  it('formats whole columns, whole rows and the sheet, with cells of their own where they cross', () =>
    onSheet1(async (sheet, context) => {
      sheet.getRange().format.font.name = 'Arial';
      sheet.getRange('5:5').format.font.bold = true;
      sheet.getRange('B:B').format.font.italic = true;
      const cells = ['B5', 'B900000', 'C5', 'C6'].map((address) =>
        sheet.getRange(address).load('address,format/font/name,format/font/bold,format/font/italic'),
      );
      await context.sync();
      expect(cells.map(({ format: { font } }) => [font.name, font.bold, font.italic])).toEqual([
        ['Arial', true, true],
        ['Arial', false, true],
        ['Arial', true, false],
        ['Arial', false, false],
      ]);
    }));

  it('fills with a pattern over a color', () =>
    onSheet1(async (sheet, context) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#EEEEEE';
      fill.pattern = 'LightUp';
      fill.patternColor = '#808080';
      const cell = sheet
        .getRange('A1')
        .load('format/fill/color,format/fill/pattern,format/fill/patternColor');
      const plain = sheet.getRange('A2').load('format/fill/pattern');
      await context.sync();
      expect([cell.format.fill.color, cell.format.fill.pattern, cell.format.fill.patternColor]).toEqual([
        '#EEEEEE',
        'LightUp',
        '#808080',
      ]);
      expect(plain.format.fill.pattern).toBe('None');
      fill.clear();
      cell.load('format/fill/color,format/fill/pattern');
      await context.sync();
      expect([cell.format.fill.color, cell.format.fill.pattern]).toEqual(['#FFFFFF', 'None']);
    }));

  it('draws edges and inner lines', () =>
    onSheet1(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('EdgeBottom').weight = 'Medium';
      borders.getItem('InsideHorizontal').color = '#AABBCC';
      const at = (address: string, side: 'EdgeTop' | 'EdgeBottom') =>
        sheet.getRange(address).format.borders.getItem(side).load('style,weight,color');
      const bottom = at('C3', 'EdgeBottom');
      const inner = at('B2', 'EdgeBottom');
      const none = at('B2', 'EdgeTop');
      await context.sync();
      expect([bottom.style, bottom.weight, bottom.color]).toEqual(['Continuous', 'Medium', '#000000']);
      expect([inner.style, inner.weight, inner.color]).toEqual(['Continuous', 'Thin', '#AABBCC']);
      expect(none.style).toBe('None');
    }));

  it('formats several ranges at once', () =>
    onSheet1(async (sheet, context) => {
      const areas = sheet.getRanges('A1:B2,D4');
      areas.format.font.bold = true;
      areas.load('address,areaCount,cellCount');
      const cells = ['B2', 'D4', 'C3'].map((address) => sheet.getRange(address).load('format/font/bold'));
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1:B2,Sheet1!D4', 2, 5]);
      expect(cells.map(({ format }) => format.font.bold)).toEqual([true, true, false]);
    }));

  it('sets the properties of cells, rows and columns one by one', () =>
    onSheet1(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [
          {
            format: {
              font: { bold: true },
              fill: { color: '#FF0000' },
              borders: { top: { style: 'Continuous' } },
            },
          },
          {},
        ],
      ]);
      range.setRowProperties([{ format: { rowHeight: 40 } }]);
      range.setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 99 } }]);
      const first = sheet.getRange('A1').load('format/font/bold,format/rowHeight,columnHidden');
      const second = sheet.getRange('B1').load('format/font/bold,format/columnWidth,columnHidden');
      await context.sync();
      expect([first.format.font.bold, first.format.rowHeight, first.columnHidden]).toEqual([true, 40, true]);
      expect([second.format.font.bold, second.format.columnWidth, second.columnHidden]).toEqual([
        false,
        99,
        false,
      ]);
    }));

  it.each([
    ['a color that is none', (r: Excel.Range) => (r.format.font.color = 'blurple')],
    ['a row of 410 points', (r: Excel.Range) => (r.format.rowHeight = 410)],
    ['a font of no size', (r: Excel.Range) => (r.format.font.size = 0)],
    [
      'an alignment that is none',
      (r: Excel.Range) => (r.format.horizontalAlignment = 'Middle' as unknown as 'Center'),
    ],
  ])('refuses %s', (_what, write) =>
    onSheet1(async (sheet, context) => {
      write(sheet.getRange('A1'));
      expect(await codeOf(() => context.sync())).toBe('InvalidArgument');
    }),
  );
});

describe('named styles', () => {
  it('of a name that was deleted before are styles of their own', () =>
    onSheet1(async (sheet, context) => {
      const { styles } = context.workbook;
      const made = async (address: string, format: string): Promise<Excel.Range> => {
        styles.add('SSoS text');
        styles.getItem('SSoS text').numberFormat = format;
        const cell = sheet.getRange(address);
        cell.style = 'SSoS text';
        cell.load('style,numberFormat');
        await context.sync();
        return cell;
      };
      await made('A1', '@');
      styles.getItem('SSoS text').delete();
      const later = await made('A2', '0.0');
      const before = sheet.getRange('A1').load('style');
      await context.sync();
      expect([before.style, later.style, later.numberFormat]).toEqual(['Normal', 'SSoS text', [['0.0']]]);
    }));

  it('are made, applied, changed for all cells at once, and deleted', () =>
    inExcel(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const { styles } = context.workbook;
        styles.add('SSoS heading');
        const style = styles.getItem('SSoS heading');
        style.set({
          wrapText: true,
          numberFormat: '@',
          font: { bold: true, size: 12 },
          horizontalAlignment: 'Left',
        });
        style.fill.pattern = 'Gray16';
        style.borders.getItem('EdgeBottom').style = 'Continuous';
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').format.font.italic = true;
        sheet.getRanges('A1:B1,D1').style = 'SSoS heading';
        const cell = sheet
          .getRange('A1')
          .load('style,numberFormat,format/font/bold,format/font/italic,format/wrapText,format/fill/pattern');
        const line = sheet.getRange('D1').format.borders.getItem('EdgeBottom').load('style');
        await context.sync();
        const { font, wrapText, fill } = cell.format;
        expect([
          cell.style,
          cell.numberFormat,
          font.bold,
          font.italic,
          wrapText,
          fill.pattern,
          line.style,
        ]).toEqual(['SSoS heading', [['@']], true, false, true, 'Gray16', 'Continuous']);
        style.font.size = 14;
        cell.load('format/font/size');
        const missing = styles.getItemOrNullObject('Nobody');
        await context.sync();
        expect([cell.format.font.size, missing.isNullObject]).toEqual([14, true]);
        style.delete();
        cell.load('style,format/font/size');
        await context.sync();
        expect([cell.style, cell.format.font.size]).toEqual(['Normal', 11]);
      });
    }));

  it.each([
    [
      'made twice',
      (c: Excel.RequestContext) => ['X', 'x'].forEach((n) => c.workbook.styles.add(n)),
      'ItemAlreadyExists',
    ],
    [
      'not there',
      (c: Excel.RequestContext) => (c.workbook.worksheets.getItem('Sheet1').getRange('A1').style = 'Nobody'),
      'ItemNotFound',
    ],
    [
      'built in, when deleted',
      (c: Excel.RequestContext) => c.workbook.styles.getItem('Normal').delete(),
      'InvalidOperation',
    ],
  ])('are refused where %s', (_what, act, code) =>
    onSheet1(async (_sheet, context) => {
      act(context);
      expect(await codeOf(() => context.sync())).toBe(code);
    }),
  );

  it('leave out the parts they do not include', () =>
    onSheet1(async (sheet, context) => {
      context.workbook.styles.add('Bold only');
      const style = context.workbook.styles.getItem('Bold only');
      style.font.bold = true;
      style.includeNumber = false;
      style.includePatterns = false;
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['0.0']];
      cell.format.fill.color = '#FF0000';
      cell.style = 'Bold only';
      cell.load('numberFormat,format/fill/color,format/font/bold');
      await context.sync();
      expect([cell.numberFormat, cell.format.fill.color, cell.format.font.bold]).toEqual([
        [['0.0']],
        '#FF0000',
        true,
      ]);
    }));

  it('a link takes the style Hyperlink, and loses its font to a style set afterwards', () =>
    onSheet1(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: "'Sheet1'!B2", textToDisplay: 'there' };
      cell.load('values,hyperlink,style,format/font/underline');
      await context.sync();
      expect([cell.values, cell.style, cell.format.font.underline]).toEqual([
        [['there']],
        'Hyperlink',
        'Single',
      ]);
      expect(cell.hyperlink).toEqual({ documentReference: "'Sheet1'!B2" });
      cell.style = 'Normal';
      cell.load('hyperlink,format/font/underline');
      await context.sync();
      expect([cell.hyperlink?.documentReference, cell.format.font.underline]).toEqual([
        "'Sheet1'!B2",
        'None',
      ]);
    }));
});
