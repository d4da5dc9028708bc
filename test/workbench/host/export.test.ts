import { describe, expect, it } from '@jest/globals';
import type { SheetDoc } from '../../../src/sheets/sheet-doc';
import { factsOfSheetDoc } from '../../../workbench/host/export/facts-of-sheet-doc';
import { factsOfWorksheet } from '../../../workbench/host/export/facts-of-worksheet';
import { sheetDocOfWorksheet } from '../../../workbench/host/export/sheet-doc-of-worksheet';
import { differenceLine, differences } from '../../../workbench/host/export/sheet-facts';
import { inExcel } from '../support/in-excel';
import type { RunningExcel } from '../../../workbench/host/node/start-excel';
import { writeDoc } from '../support/write-doc';

const range = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const DOC: SheetDoc = {
  kind: 'action-sheet',
  name: "Example's District",
  columns: [{ width: 12 }, { width: 40 }, { width: 9.5 }, { width: 10, hidden: true }],
  rows: [
    { height: 24, cells: [{ value: "Example's District", style: 'section' }, null, null] },
    {
      height: null,
      cells: [
        { value: 'Code', style: 'heading' },
        { value: 'School', style: 'heading' },
        { value: 'Due', style: 'heading' },
        { value: 'Key', style: 'heading' },
      ],
    },
    {
      height: 30,
      cells: [
        { value: '00350000', style: 'text' },
        { value: '=HYPERLINK("x")', style: 'text' },
        { value: { date: '2023-10-06' }, style: 'strong' },
        { value: 'action:one', style: 'text' },
      ],
    },
    {
      height: null,
      cells: [
        {
          value: 'Write',
          style: 'dataLink',
          link: { to: 'mail', address: 'someone@example.org', subject: 'A & B' },
        },
        { value: 'Index', style: 'dataLink', link: { to: 'cell', sheet: "Example's District", cell: 'A1' } },
        { value: 66.65, style: 'rate' },
        { value: null, style: 'entry' },
      ],
    },
  ],
  merges: [range(0, 0, 0, 2)],
  table: { name: 'Example', range: range(1, 0, 3, 3), style: 'TableStyleLight1' },
  validations: [
    {
      range: range(2, 3, 3, 3),
      values: ['Not started', 'Done'],
      promptTitle: 'Status',
      prompt: 'Choose one.',
      error: 'Choose from the list.',
    },
  ],
  conditionalFormats: [{ range: range(2, 2, 3, 2), formula: '$C3<$C$1', style: 'overdue' }],
  frozen: { rows: 2, columns: 0 },
  keyColumn: 3,
  print: {
    orientation: 'landscape',
    area: range(0, 0, 3, 2),
    titleRows: { first: 1, last: 1 },
    rowBreaks: [2],
    margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    centerHorizontally: true,
    header: null,
    footer: {
      left: ['Q&A 2023'],
      center: [],
      right: ['Page ', { field: 'page' }, ' of ', { field: 'pages' }],
    },
  },
  tabColor: '1F4E8C',
};

const write = ({ Excel }: RunningExcel) =>
  Excel.run(async (context) => {
    writeDoc(context, DOC);
    await context.sync();
  });

describe('what a live worksheet holds', () => {
  it('compares as equal to the SheetDoc it was written from', () =>
    inExcel(async (excel) => {
      await write(excel);
      const found = factsOfWorksheet(excel.host.workbook.sheet(DOC.name));
      expect(differences(factsOfSheetDoc(DOC), found).map(differenceLine)).toEqual([]);
      expect(found.get('B3 value')).toBe('"=HYPERLINK(\\"x\\")"');
      expect(found.get('C3 value')).toBe('45205');
    }));

  const CHANGES: readonly (readonly [fact: string, change: (sheet: Excel.Worksheet) => void])[] = [
    ['A3 value', (sheet) => (sheet.getRange('A3').values = [['changed']])],
    ['A3 font', (sheet) => (sheet.getRange('A3').format.font.bold = true)],
    ['A3 fill', (sheet) => (sheet.getRange('A3').format.fill.color = '#FF0000')],
    ['A3 alignment', (sheet) => (sheet.getRange('A3').format.indentLevel = 3)],
    ['A3 number format', (sheet) => (sheet.getRange('A3').numberFormat = [['0']])],
    [
      'line left of A1',
      (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeLeft').style = 'Continuous'),
    ],
    ['column B', (sheet) => (sheet.getRange('B:B').format.columnWidth = 10)],
    ['row 3 height', (sheet) => (sheet.getRange('3:3').format.rowHeight = 99)],
    ['merged A1:C1', (sheet) => sheet.getRange('A1').unmerge()],
    ['table', (sheet) => (sheet.tables.getItemAt(0).style = 'TableStyleLight2')],
    ['list on D3:D4', (sheet) => sheet.getRange('D3:D4').dataValidation.clear()],
    ['rule =$C3<$C$1 on C3:C4', (sheet) => sheet.getRange('C3').conditionalFormats.clearAll()],
    ['frozen', (sheet) => sheet.freezePanes.unfreeze()],
    ['page orientation', (sheet) => (sheet.pageLayout.orientation = 'Portrait')],
    ['page margin top', (sheet) => (sheet.pageLayout.topMargin = 99)],
    ['page rightFooter', (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P')],
    ['tab color', (sheet) => (sheet.tabColor = '')],
  ];

  it.each(CHANGES)('differs in one fact: %s', (fact, change) =>
    inExcel(async (excel) => {
      await write(excel);
      await excel.Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem(DOC.name));
        await context.sync();
      });
      const found = factsOfWorksheet(excel.host.workbook.sheet(DOC.name));
      expect(differences(factsOfSheetDoc(DOC), found).map((difference) => difference.fact)).toEqual([fact]);
    }),
  );

  it('has one line between two cells, whichever of them keeps it', () =>
    inExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const draw = (
          name: string,
          address: string,
          edge: 'EdgeBottom' | 'EdgeTop' | 'EdgeRight' | 'EdgeLeft',
        ) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject(name);
          sheet.getRange(address).format.borders.getItem(edge).style = 'Continuous';
        };
        ['One', 'Two'].forEach((name) => {
          context.workbook.worksheets.add(name).getRange('B2:C3').values = [
            [1, 2],
            [3, 4],
          ];
        });
        draw('One', 'B2', 'EdgeBottom');
        draw('Two', 'B3', 'EdgeTop');
        draw('One', 'B3', 'EdgeRight');
        draw('Two', 'C3', 'EdgeLeft');
        await context.sync();
      });
      const [one, two] = ['One', 'Two'].map((name) => factsOfWorksheet(host.workbook.sheet(name)));
      expect(one?.get('line above B3')).toBe('Continuous Thin #000000');
      expect(one?.get('line left of C3')).toBe('Continuous Thin #000000');
      expect([...(two ?? [])].slice(1)).toEqual(expect.arrayContaining([...(one ?? [])].slice(1)));
    }));

  it('becomes a SheetDoc again that says the same', () =>
    inExcel(async (excel) => {
      await write(excel);
      const exported = sheetDocOfWorksheet(excel.host.workbook.sheet(DOC.name), 'action-sheet');
      if (!exported.ok) {
        throw new Error(exported.problems.join('\n'));
      }
      expect(differences(factsOfSheetDoc(DOC), factsOfSheetDoc(exported.doc))).toEqual([]);
      expect(exported.doc.keyColumn).toBe(3);
    }));

  it('names the cells that look like no style of the product', () =>
    inExcel(async (excel) => {
      await write(excel);
      excel.host.workbook.sheet(DOC.name).enter(9, 0, 'typed');
      const exported = sheetDocOfWorksheet(excel.host.workbook.sheet(DOC.name), 'action-sheet');
      expect(exported).toEqual({ ok: false, problems: ['A10 looks like no style.'] });
    }));
});
