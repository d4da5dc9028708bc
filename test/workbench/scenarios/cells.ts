import { onSheet1 } from './scenario';
import type { Scenario } from './scenario';

export const CELLS: readonly Scenario[] = [
  {
    name: 'numbers, texts, codes and blanks are read as they were written',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const range = sheet.getRange('A1:C3');
        range.values = [
          ['code', 'rate', true],
          ["'00350537", 66.65, false],
          ['=text', '', '1,234'],
        ].map((row) => row.map((value) => (value === '=text' ? "'=text" : value)));
        range.load('values,valueTypes,text,formulas');
        await context.sync();
        const { values, valueTypes, text, formulas } = range;
        return { values, valueTypes, text, formulas };
      }),
    sees: {
      values: [
        ['code', 'rate', true],
        ['00350537', 66.65, false],
        ['=text', '', 1234],
      ],
      valueTypes: [
        ['String', 'String', 'Boolean'],
        ['String', 'Double', 'Boolean'],
        ['String', 'Empty', 'Double'],
      ],
      text: [
        ['code', 'rate', 'TRUE'],
        ['00350537', '66.65', 'FALSE'],
        ['=text', '', '1,234'],
      ],
      formulas: [
        ['code', 'rate', true],
        ['00350537', 66.65, false],
        ['=text', '', 1234],
      ],
    },
  },
  {
    name: 'a text format keeps what looks like a number as text',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const range = sheet.getRange('B2:B4');
        range.numberFormat = [['@'], ['@'], ['@']];
        range.values = [['007'], ['1/2'], ['TRUE']];
        range.load('values,numberFormat');
        await context.sync();
        return { values: range.values, numberFormat: range.numberFormat };
      }),
    sees: { values: [['007'], ['1/2'], ['TRUE']], numberFormat: [['@'], ['@'], ['@']] },
  },
  {
    name: 'number formats make texts of numbers and days',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const range = sheet.getRange('A1:D1');
        range.numberFormat = [['0.0', '0%', 'm/d/yyyy', '#,##0']];
        range.values = [[66.65, 0.667, 45_201, 1_900]];
        range.load('text');
        await context.sync();
        return range.text;
      }),
    sees: [['66.7', '67%', '10/2/2023', '1,900']],
  },
  {
    name: 'errors are values',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const range = sheet.getRange('A1:A2');
        range.values = [['#N/A'], ["'#N/A"]];
        range.load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    sees: [
      [['#N/A'], ['#N/A']],
      [['Error'], ['String']],
    ],
  },
  {
    name: 'a formula of the spreadsheet itself has a value',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)*10']];
        const range = sheet.getRange('A3').load('values,formulas');
        await context.sync();
        return [range.values, range.formulas];
      }),
    sees: [[[30]], [['=SUM(A1:A2)*10']]],
  },
  {
    name: 'a single value fills a range, null leaves a cell as it is',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.values = [['x']];
        sheet.getRange('A1:B1').values = [[null, 'y']];
        range.load('values');
        await context.sync();
        return range.values;
      }),
    sees: [
      ['x', 'y'],
      ['x', 'x'],
    ],
  },
  {
    name: 'the used range knows values and formats apart',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.getRange('B2:C4').values = [[1]];
        sheet.getRange('E9').format.fill.color = '#FFEE00';
        const all = sheet.getUsedRange().load('address');
        const filled = sheet.getUsedRange(true).load('address');
        sheet.getRange('C4').clear('Contents');
        sheet.getRange('C3').clear('Contents');
        sheet.getRange('C2').clear('Contents');
        const left = sheet.getUsedRange(true).load('address');
        await context.sync();
        return [all.address, filled.address, left.address];
      }),
    sees: ['Sheet1!B2:E9', 'Sheet1!B2:C4', 'Sheet1!B2:B4'],
  },
  {
    name: 'an empty sheet has no used range',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const range = sheet.getUsedRangeOrNullObject().load('address');
        await context.sync();
        return range.isNullObject;
      }),
    sees: true,
  },
  {
    name: 'cleared cells are as new',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.values = [['x']];
        range.format.font.bold = true;
        range.clear();
        range.load('values,format/font/bold');
        const used = sheet.getUsedRangeOrNullObject();
        used.load('address');
        await context.sync();
        return [range.values, range.format.font.bold, used.isNullObject];
      }),
    sees: [
      [
        ['', ''],
        ['', ''],
      ],
      false,
      true,
    ],
  },
  {
    name: 'a link brings its text and its look',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.hyperlink = { documentReference: 'Sheet1!B9', textToDisplay: 'there', screenTip: 'go' };
        range.load('values,hyperlink,style,format/font/color,format/font/underline');
        await context.sync();
        const { values, hyperlink, style, format } = range;
        return [values, hyperlink, style, format.font.color, format.font.underline];
      }),
    sees: [
      [['there']],
      { documentReference: 'Sheet1!B9', screenTip: 'go' },
      'Hyperlink',
      '#0563C1',
      'Single',
    ],
  },
  {
    name: 'ranges are copied with their formats',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        sheet.getRange('A1').values = [['x']];
        sheet.getRange('A1').format.font.italic = true;
        sheet.getRange('C1:C3').copyFrom('A1');
        const range = sheet.getRange('C1:C3').load('values,format/font/italic');
        await context.sync();
        return [range.values, range.format.font.italic];
      }),
    sees: [[['x'], ['x'], ['x']], true],
  },
  {
    name: 'a large block of rows is read as it was written',
    run: (stage) =>
      onSheet1(stage, async (sheet, context) => {
        const values = Array.from({ length: 3_000 }, (_, row) =>
          Array.from({ length: 12 }, (__, column) => row * 12 + column),
        );
        const range = sheet.getRange('A1:L3000');
        range.values = values;
        await context.sync();
        const last = sheet.getRange('L2999:L3000').load('values');
        const used = sheet.getUsedRange().load('address');
        await context.sync();
        return [last.values, used.address];
      }),
    sees: [[[35_987], [35_999]], 'Sheet1!A1:L3000'],
  },
];
