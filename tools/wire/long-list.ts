import type { SheetDoc, SheetRow } from '../../src/sheets/sheet-doc';

const TIERS = ['Tier 1', 'Tier 2', 'Tier 3', 'Tier 4', 'Watch', 'None'];

/** A list as long as asked for: a code, a tier and a rate in each row. */
export function longList(rows: number): SheetDoc {
  const headings: SheetRow = {
    height: 16,
    cells: ['School code', 'Tier', 'Rate'].map((value) => ({ value, style: 'heading' })),
  };
  const list = Array.from({ length: rows }, (_, row): SheetRow => ({
    height: 14,
    cells: [
      { value: String(row).padStart(8, '0'), style: 'data' },
      { value: TIERS[row % TIERS.length] ?? '', style: 'data' },
      { value: (row % 1000) / 1000, style: 'dataRate' },
    ],
  }));
  const margins = { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };
  const range = { firstRow: 0, firstColumn: 0, lastRow: rows, lastColumn: 2 };
  return {
    kind: 'classification',
    name: 'Long list',
    columns: [{ width: 10 }, { width: 8 }, { width: 8 }],
    rows: [headings, ...list],
    merges: [],
    table: { name: 'LongList', range, style: 'TableStyleLight1' },
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 1, columns: 0 },
    keyColumn: null,
    print: {
      orientation: 'portrait',
      area: range,
      titleRows: { first: 0, last: 0 },
      rowBreaks: [],
      margins,
      centerHorizontally: true,
      header: null,
      footer: null,
    },
    tabColor: null,
  };
}
