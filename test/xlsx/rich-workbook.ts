import type { SheetDoc } from '../../src/sheets/sheet-doc';
import { cell, range, row, sheet } from '../support/sheet-builder';

/** Cells that must arrive as the text they are (the rows named `sec-` of the catalogue of traps). */
export const HARMLESS_TEXTS = [
  '=HYPERLINK("http://example.org","click")',
  '=WEBSERVICE("http://example.org")',
  "+cmd|' /C calc'!A0",
  '|pipe',
  '@SUM(A1:A9)',
  '-2+3',
  '\t=1',
  '\n=1',
  '＝1',
  ' =1',
  "'=1",
  '#N/A',
  '#REF!',
  '_x0041_ and _x005F_',
  '00350537',
  'TRUE',
  '1-10',
  'A < B & "C" > \'D\'',
  'Ñandú 😀',
] as const;

/** A sheet for each thing that a file can lose on the way: the judges read them back. */
export const RICH_WORKBOOK: readonly SheetDoc[] = [indexSheet(), actionSheet(), textSheet()];

function indexSheet(): SheetDoc {
  return sheet({
    kind: 'index',
    name: 'Index',
    columns: [{ width: 30 }, { width: 20 }],
    rows: [
      row('District', 'Contact'),
      row(
        cell("Martha's Vineyard", { link: { to: 'cell', sheet: "Martha's Vineyard", cell: 'A1' } }),
        cell('Help', { link: { to: 'mail', address: 'help@example.org', subject: 'Plan & dates' } }),
      ),
      row('Source', cell('Letter', { link: { to: 'web', address: 'https://example.org/a?b=1&c=2' } })),
    ],
    frozen: { rows: 1, columns: 1 },
    tabColor: '14304F',
  });
}

function actionSheet(): SheetDoc {
  const rows = Array.from({ length: 150 }, (_row, index) =>
    row(`Action ${index + 1}`, 'Not started', { date: index % 2 === 0 ? '2023-10-06' : '2024-01-31' }, 'key'),
  );
  return sheet({
    name: "Martha's Vineyard",
    columns: [{ width: 40 }, { width: 14 }, { width: 12 }, { width: 8, hidden: true }],
    rows: [
      { height: 36, cells: [cell("Martha's Vineyard", { style: 'title' }), null, null] },
      row('Action\nitem', 'Status', 'Due', 'Key'),
      ...rows,
    ],
    merges: [range(0, 0, 0, 2)],
    table: { name: 'Marthas_Vineyard', range: range(1, 0, 151, 3), style: 'TableStyleLight1' },
    validations: [
      {
        range: range(2, 1, 151, 1),
        values: ['Not started', 'Under "review"', 'Done'],
        promptTitle: 'Status',
        prompt: 'Choose one.',
        error: 'Choose one of the list.',
      },
    ],
    conditionalFormats: [
      { range: range(2, 2, 151, 2), formula: 'AND($C3<DATE(2023,10,15),$B3<>"Done")', style: 'overdue' },
      { range: range(2, 1, 151, 1), formula: '$B3="Done"', style: 'badge' },
    ],
    frozen: { rows: 2, columns: 0 },
    print: {
      orientation: 'landscape',
      area: range(0, 0, 151, 2),
      titleRows: { first: 0, last: 1 },
      rowBreaks: [40, 90],
      margins: { top: 0.8, bottom: 0.7, left: 0.4, right: 0.5, header: 0.3, footer: 0.25 },
      centerHorizontally: true,
      header: { left: ['Dennis & Yarmouth'], center: [], right: ['2023-24'] },
      footer: { left: [], center: ['Page ', { field: 'page' }, ' of ', { field: 'pages' }], right: [] },
    },
  });
}

function textSheet(): SheetDoc {
  return sheet({ name: 'Texts', rows: HARMLESS_TEXTS.map((text) => row(text, 66.65, null, '')) });
}
