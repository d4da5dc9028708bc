import { cellAddress, rangeAddress } from '../../src/sheets/cell-address';
import { pageBandText } from '../../src/sheets/page-band-text';
import type { SheetCell, SheetDoc, SheetLink } from '../../src/sheets/sheet-doc';

/** A sheet as lines that a person reads and a comparison shows: set-up first, then row by row what stands where. */
export function sheetAsText(doc: SheetDoc): string {
  return (
    [...setUp(doc), '', ...doc.rows.flatMap((row, index) => rowLines(row.cells, index, doc))].join('\n') +
    '\n'
  );
}

function setUp({
  kind,
  name,
  columns,
  table,
  print,
  frozen,
  validations,
  conditionalFormats,
}: SheetDoc): string[] {
  const { area, titleRows, rowBreaks, header, footer, orientation } = print;
  return [
    `${kind} “${name}”`,
    `columns: ${columns.map(({ width, hidden }) => `${width}${hidden ? ' (hidden)' : ''}`).join(' ')}`,
    ...(table === null ? [] : [`table: ${table.name} ${rangeAddress(table.range)}`]),
    `frozen: ${frozen.rows} rows, ${frozen.columns} columns`,
    `print: ${orientation} ${rangeAddress(area)}, repeated rows ${titleRows === null ? 'none' : `${titleRows.first + 1}–${titleRows.last + 1}`}`,
    ...(rowBreaks.length === 0 ? [] : [`pages begin at rows: ${rowBreaks.map((row) => row + 1).join(' ')}`]),
    ...(header === null ? [] : [`header: ${plainBand(pageBandText(header))}`]),
    ...(footer === null ? [] : [`footer: ${plainBand(pageBandText(footer))}`]),
    ...validations.map(({ range, values }) => `choice: ${rangeAddress(range)} ${values.join(' / ')}`),
    ...conditionalFormats.map(
      ({ range, formula, style }) => `${style}: ${rangeAddress(range)} where ${formula}`,
    ),
  ];
}

function plainBand(codes: string): string {
  return codes.replaceAll('&9&"Calibri,Regular"', '');
}

function rowLines(cells: SheetDoc['rows'][number]['cells'], row: number, doc: SheetDoc): string[] {
  const shown = cells.flatMap((cell, column) => {
    if (cell === null || cell.value === null || cell.value === '') return [];
    const merge = doc.merges.find(({ firstRow, firstColumn }) => firstRow === row && firstColumn === column);
    const place = merge === undefined ? cellAddress(row, column) : rangeAddress(merge);
    return [`  ${place} [${cell.style}] ${cellText(cell)}`];
  });
  return shown.length === 0 ? [] : [`row ${row + 1}`, ...shown];
}

function cellText({ value, link }: SheetCell): string {
  const text = typeof value === 'object' ? `(date) ${value?.date ?? ''}` : `${value}`.replaceAll('\n', ' ⏎ ');
  return link === undefined ? text : `${text} → ${linkText(link)}`;
}

function linkText(link: SheetLink): string {
  switch (link.to) {
    case 'cell':
      return `'${link.sheet}'!${link.cell}`;
    case 'mail':
      return `mail ${link.address}`;
    case 'web':
      return link.address;
  }
}
