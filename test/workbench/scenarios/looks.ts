import { onSheet1 } from './scenario';
import type { Scenario } from './scenario';

export const LOOKS: readonly Scenario[] = [
  {
    name: 'fonts, fills, borders and alignment are read as they were written',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const { format } = sheet.getRange('B2:C3');
        format.font.set({
          name: 'Georgia',
          size: 14,
          bold: true,
          italic: true,
          underline: 'Single',
          color: '#1F3864',
        });
        format.fill.color = '#DDEBF7';
        format.set({
          horizontalAlignment: 'Center',
          verticalAlignment: 'Top',
          wrapText: true,
          indentLevel: 2,
        });
        const edge = format.borders.getItem('EdgeBottom');
        edge.set({ style: 'Continuous', weight: 'Medium', color: '#FF0000' });
        format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
        format.font.load('name,size,bold,italic,underline,color');
        format.fill.load('color');
        const inner = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style');
        edge.load('style,weight,color');
        await context.sync();
        const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
        return [
          [horizontalAlignment, verticalAlignment, wrapText, indentLevel],
          format.font.toJSON(),
          format.fill.color,
          [edge.style, edge.weight, edge.color, inner.style],
        ];
      }),
    sees: [
      ['Center', 'Top', true, 2],
      {
        name: 'Georgia',
        size: 14,
        bold: true,
        italic: true,
        underline: 'Single',
        color: '#1F3864',
      },
      '#DDEBF7',
      ['Continuous', 'Medium', '#FF0000', 'None'],
    ],
  },
  {
    name: 'a look that differs within a range is not told',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.getRange('A1').format.font.bold = true;
        const { format } = sheet.getRange('A1:A2').load('format/font/bold,format/font/italic');
        await context.sync();
        return [format.font.bold, format.font.italic];
      }),
    sees: [null, false],
  },
  {
    name: 'a look replaces the one before it, on a sheet that was there already',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const { format } = sheet.getRange('A1');
        format.fill.color = '#FF0000';
        format.borders.getItem('EdgeTop').style = 'Continuous';
        format.font.bold = true;
        await context.sync();
        format.fill.clear();
        format.borders.getItem('EdgeTop').style = 'None';
        format.font.bold = false;
        await context.sync();
        const edge = format.borders.getItem('EdgeTop').load('style');
        format.load('fill/color,font/bold');
        await context.sync();
        return [format.fill.color, edge.style, format.font.bold];
      }),
    sees: ['#FFFFFF', 'None', false],
  },
  {
    name: 'whole rows and columns have looks of their own',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.getRange('C:C').format.fill.color = '#00FF00';
        sheet.getRange('3:3').format.font.bold = true;
        await context.sync();
        const far = sheet.getRange('C900').load('format/fill/color');
        const row = sheet.getRange('Z3').load('format/font/bold');
        const crossing = sheet.getRange('C3').load('format/fill/color,format/font/bold');
        await context.sync();
        return [
          far.format.fill.color,
          row.format.font.bold,
          crossing.format.fill.color,
          crossing.format.font.bold,
        ];
      }),
    sees: ['#00FF00', true, '#00FF00', true],
  },
  {
    name: 'named styles dress cells, and cells follow their style',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const { styles } = context.workbook;
        styles.add('Our heading');
        const style = styles.getItem('Our heading');
        style.font.bold = true;
        style.fill.color = '#DDEBF7';
        const range = sheet.getRange('A1:B1');
        range.style = 'Our heading';
        range.format.font.italic = true;
        await context.sync();
        style.font.color = '#C00000';
        range.load('style,format/font/bold,format/font/italic,format/font/color,format/fill/color');
        await context.sync();
        const { font, fill } = range.format;
        return [range.style, font.bold, font.italic, font.color, fill.color];
      }),
    sees: ['Our heading', true, true, '#C00000', '#DDEBF7'],
  },
  {
    name: 'what the grid cannot show is kept with the cell',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const { format } = sheet.getRange('D4');
        format.protection.locked = false;
        format.shrinkToFit = true;
        await context.sync();
        format.load('shrinkToFit,protection/locked');
        const other = sheet.getRange('D5').load('format/protection/locked');
        await context.sync();
        return [format.shrinkToFit, format.protection.locked, other.format.protection.locked];
      }),
    sees: [true, false, true],
  },
  {
    name: 'widths, heights and hidden lines',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.getRange('B:C').format.columnWidth = 100.5;
        sheet.getRange('2:2').format.rowHeight = 33.75;
        sheet.getRange('5:6').rowHidden = true;
        sheet.getRange('H:H').columnHidden = true;
        await context.sync();
        const width = sheet.getRange('C1').load('format/columnWidth');
        const height = sheet.getRange('A2').load('format/rowHeight');
        const plain = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
        const rows = sheet.getRange('A4:A6').load('rowHidden');
        const columns = sheet.getRange('H1').load('columnHidden');
        await context.sync();
        return [
          width.format.columnWidth,
          height.format.rowHeight,
          [plain.format.columnWidth, plain.format.rowHeight],
          rows.rowHidden,
          columns.columnHidden,
        ];
      }),
    sees: [100.5, 33.75, [48, 15], null, true],
  },
  {
    name: 'merged cells keep their first content',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const range = sheet.getRange('A1:C2');
        range.values = [
          [1, 2, 3],
          [4, 5, 6],
        ];
        range.merge();
        const merged = sheet.getRange('B2').getMergedAreasOrNullObject().load('address');
        const areas = range.getMergedAreasOrNullObject().load('address');
        range.load('values');
        await context.sync();
        range.unmerge();
        const gone = range.getMergedAreasOrNullObject().load('address');
        await context.sync();
        return [range.values, merged.isNullObject, areas.address, gone.isNullObject];
      }),
    sees: [
      [
        [1, '', ''],
        ['', '', ''],
      ],
      true,
      'Sheet1!A1:C2',
      true,
    ],
  },
  {
    name: 'frozen rows and columns',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
        const both = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        sheet.freezePanes.freezeRows(2);
        const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        sheet.freezePanes.unfreeze();
        const none = sheet.freezePanes.getLocationOrNullObject();
        none.load('address');
        await context.sync();
        return [both.address, rows.address, none.isNullObject];
      }),
    sees: ['Sheet1!A1:B3', 'Sheet1!1:2', true],
  },
];
