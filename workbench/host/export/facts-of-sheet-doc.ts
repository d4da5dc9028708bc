import { dateSerial } from '../../../src/sheets/date-serial';
import { linkAddress } from '../../../src/sheets/link-address';
import { pageSectionText } from '../../../src/sheets/page-band-text';
import type { CellRange, SheetDoc, SheetValue } from '../../../src/sheets/sheet-doc';
import { STYLES } from '../../../src/sheets/styles';
import type { StyleName } from '../../../src/sheets/styles';
import { formatBox } from '../model/address';
import { boxBetween, MAX_COLUMNS } from '../model/box';
import type { Box } from '../model/box';
import { FORMAT_DEFAULTS } from '../model/format';
import type { FormatKey } from '../model/format';
import { FactWriter } from './fact-writer';
import { formatOfStyle, hash, ruleLookOfStyle } from './look';
import type { SheetFacts } from './sheet-facts';

/** Calibri 11: the widest digit, and what stands left and right of the text. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** What a SheetDoc says that a worksheet should hold. */
export function factsOfSheetDoc(doc: SheetDoc): SheetFacts {
  const writer = new FactWriter();
  writer.note('name', doc.name);
  writer.note('tab color', doc.tabColor === null ? 'none' : hash(doc.tabColor));
  writeCells(writer, doc);
  doc.columns.forEach(({ width, hidden = false }, column) => {
    writer.column(column, Math.round(width * DIGIT_PIXELS + PADDING_PIXELS), hidden);
  });
  doc.rows.forEach(({ height }, row) => {
    if (height !== null) {
      writer.rowHeight(row, height);
    }
  });
  doc.merges.forEach((range) => writer.merge(boxOf(range)));
  if (doc.table !== null) {
    writer.note('table', `${doc.table.name} on ${formatBox(boxOf(doc.table.range))} in ${doc.table.style}`);
  }
  writeRules(writer, doc);
  writer.note('frozen', `${doc.frozen.rows} rows, ${doc.frozen.columns} columns`);
  writePage(writer, doc);
  return writer.facts;
}

function writeCells(writer: FactWriter, doc: SheetDoc): void {
  const formats = new Map<StyleName, ReturnType<typeof formatOfStyle>>();
  const formatOf = (name: StyleName) => {
    const format = formats.get(name) ?? formatOfStyle(STYLES[name]);
    formats.set(name, format);
    return format;
  };
  doc.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) {
        const format = formatOf(cell.style);
        writer.cell(
          row,
          column,
          valueText(cell.value),
          cell.link === undefined ? null : linkAddress(cell.link),
        );
        writer.look(row, column, (key: FormatKey) => format[key] ?? FORMAT_DEFAULTS[key]);
      }
    });
  });
}

function valueText(value: SheetValue): string | null {
  if (value === null || value === '') {
    return null;
  }
  return JSON.stringify(typeof value === 'object' ? dateSerial(value.date) : value);
}

function writeRules(writer: FactWriter, doc: SheetDoc): void {
  for (const { range, values, promptTitle, prompt, error } of doc.validations) {
    const words = [values.join(','), promptTitle, prompt, error];
    writer.note(`list on ${formatBox(boxOf(range))}`, words.join(' | '));
  }
  for (const { range, formula, style } of doc.conditionalFormats) {
    writer.note(`rule =${formula} on ${formatBox(boxOf(range))}`, ruleLookOfStyle(STYLES[style]));
  }
}

function writePage(writer: FactWriter, { print }: SheetDoc): void {
  writer.note('page orientation', print.orientation === 'portrait' ? 'Portrait' : 'Landscape');
  writer.note('page paper', 'Letter');
  writer.note('page zoom', '1 wide, any long');
  writer.note('page area', formatBox(boxOf(print.area)));
  const { titleRows } = print;
  const titles = titleRows && { row: titleRows.first, column: 0, rows: titleRows.last - titleRows.first + 1 };
  writer.note('page title rows', titles === null ? 'none' : formatBox({ ...titles, columns: MAX_COLUMNS }));
  writer.note('page breaks before rows', print.rowBreaks.join(' '));
  writer.note('page centered', print.centerHorizontally);
  for (const [side, inches] of Object.entries(print.margins)) {
    writer.note(`page margin ${side}`, inches.toFixed(3));
  }
  for (const end of ['header', 'footer'] as const) {
    const name = end === 'header' ? 'Header' : 'Footer';
    for (const part of ['left', 'center', 'right'] as const) {
      writer.note(`page ${part}${name}`, pageSectionText(print[end]?.[part] ?? []));
    }
  }
}

function boxOf({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): Box {
  return boxBetween(firstRow, firstColumn, lastRow, lastColumn);
}
