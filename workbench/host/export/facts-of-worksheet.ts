import { shiftedFormula } from '../../../src/sheets/shifted-formula';
import { formatBox } from '../model/address';
import { EVERYTHING, lastColumn, lastRow } from '../model/box';
import type { Box } from '../model/box';
import { CellError } from '../model/cell-value';
import type { FormatKey } from '../model/format';
import { POINTS_PER_INCH } from '../model/page-setup';
import type { Hyperlink, Sheet } from '../model/sheet';
import { FactWriter } from './fact-writer';
import { ruleLook } from './look';
import type { SheetFacts } from './sheet-facts';

const UNTOUCHED = 0;
const POINTS_PER_PIXEL = 0.75;

/** What a sheet of the live workbook holds. */
export function factsOfWorksheet(sheet: Sheet): SheetFacts {
  const writer = new FactWriter();
  const used = sheet.used(false) ?? { ...EVERYTHING, rows: 0, columns: 0 };
  writer.note('name', sheet.name);
  writer.note('tab color', sheet.tabColor === '' ? 'none' : sheet.tabColor);
  writeCells(writer, sheet, used);
  writeSizes(writer, sheet, used);
  sheet.merges.forEach((box) => writer.merge(box));
  for (const { name, box, style } of sheet.tables) {
    writer.note('table', `${name} on ${formatBox(box)} in ${style}`);
  }
  writeRules(writer, sheet);
  writer.note('frozen', `${sheet.frozen.rows} rows, ${sheet.frozen.columns} columns`);
  writePage(writer, sheet);
  return writer.facts;
}

function writeCells(writer: FactWriter, sheet: Sheet, used: Box): void {
  for (let row = used.row; row <= lastRow(used); row += 1) {
    for (let column = used.column; column <= lastColumn(used); column += 1) {
      const value = sheet.values.get(row, column);
      const formula = sheet.formulas.get(row, column);
      const format = sheet.formats.at(row, column);
      if (value === undefined && formula === undefined && format === UNTOUCHED) {
        continue;
      }
      const text =
        value instanceof CellError ? value.text : value === undefined ? null : JSON.stringify(value);
      writer.cell(row, column, formula ?? text, linkOf(sheet.links.get(row, column)));
      writer.look(row, column, (key: FormatKey) => sheet.book.value(format, key));
    }
  }
}

function linkOf(link: Hyperlink | undefined): string | null {
  return link?.documentReference ?? link?.address ?? null;
}

function writeSizes(writer: FactWriter, sheet: Sheet, used: Box): void {
  const columns = Math.max(lastColumn(used) + 1, sheet.columns.touched);
  for (let column = 0; column < columns; column += 1) {
    const pixels = Math.round(sheet.columns.size(column) / POINTS_PER_PIXEL);
    writer.column(column, pixels, sheet.columns.isHidden(column));
  }
  for (let row = used.row; row <= lastRow(used); row += 1) {
    if (sheet.rows.isSet(row)) {
      writer.rowHeight(row, sheet.rows.size(row));
    }
  }
}

function writeRules(writer: FactWriter, sheet: Sheet): void {
  for (const { box, validation } of sheet.validations.all) {
    const list = validation.rule['list'] as { readonly source: string } | undefined;
    const { prompt, errorAlert } = validation;
    const words = [list?.source ?? 'no list', prompt.title, prompt.message, errorAlert.message];
    writer.note(`list on ${formatBox(box)}`, words.join(' | '));
  }
  for (const rule of sheet.conditionalFormats) {
    const [first] = rule.boxes;
    // A rule for several ranges says in each what it would say there by itself.
    for (const box of rule.boxes) {
      const formula = shiftedFormula(rule.formula, box.row - (first?.row ?? 0));
      writer.note(`rule ${formula} on ${formatBox(box)}`, ruleLook(rule));
    }
  }
}

function writePage(writer: FactWriter, { page }: Sheet): void {
  const { zoom } = page;
  writer.note('page orientation', page.orientation);
  writer.note('page paper', page.paperSize);
  writer.note(
    'page zoom',
    zoom.scale
      ? `${zoom.scale} %`
      : `${zoom.horizontalFitToPages ?? 'any'} wide, ${zoom.verticalFitToPages ?? 'any'} long`,
  );
  writer.note('page area', page.area.map((box) => formatBox(box)).join(','));
  writer.note('page title rows', page.titleRows === null ? 'none' : formatBox(page.titleRows));
  writer.note('page breaks before rows', page.rowBreaks.join(' '));
  writer.note('page centered', page.centerHorizontally);
  for (const [side, points] of Object.entries(page.margins)) {
    writer.note(`page margin ${side}`, (points / POINTS_PER_INCH).toFixed(3));
  }
  for (const [part, text] of Object.entries(page.bands)) {
    writer.note(`page ${part}`, text);
  }
}
