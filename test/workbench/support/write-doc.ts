/// <reference types="office-js" />
import { dateSerial } from '../../../src/sheets/date-serial';
import { linkAddress } from '../../../src/sheets/link-address';
import { cellAddress, rangeAddress, columnLetters } from '../../../src/sheets/cell-address';
import { pageSectionText } from '../../../src/sheets/page-band-text';
import { plainFillColor } from '../../../src/sheets/plain-fill';
import type { SheetDoc } from '../../../src/sheets/sheet-doc';
import { STYLES } from '../../../src/sheets/styles';
import type { CellStyle } from '../../../src/sheets/styles';

const PATTERNS = { lightUp: 'LightUp', lightGray: 'Gray25', darkUp: 'Up' } as const;
const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;
const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

const capital = <T extends string>(word: T) =>
  (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<T>;

/** Writes a SheetDoc cell by cell: slow and plain, a yardstick for the stand-in, not for the product. */
export function writeDoc(context: Excel.RequestContext, doc: SheetDoc): void {
  const sheet = context.workbook.worksheets.add(doc.name);
  doc.rows.forEach(({ height, cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) {
        return;
      }
      const range = sheet.getRange(cellAddress(row, column));
      const link = cell.link === undefined ? null : linkAddress(cell.link);
      if (link !== null) {
        // A link brings its own style, so it stands before the cell's.
        range.hyperlink = cell.link?.to === 'cell' ? { documentReference: link } : { address: link };
      }
      const value =
        typeof cell.value === 'object' && cell.value !== null ? dateSerial(cell.value.date) : cell.value;
      writeStyle(range, STYLES[cell.style]);
      // An apostrophe keeps text as text; alone it would be text without letters.
      const isText = typeof value === 'string' && value !== '';
      range.values = [[isText ? `'${value}` : (value ?? '')]];
    });
    if (height !== null) {
      sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
    }
  });
  doc.columns.forEach(({ width, hidden = false }, column) => {
    const range = sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`);
    range.format.columnWidth = Math.round(width * 7 + 5) * 0.75;
    range.columnHidden = hidden;
  });
  doc.merges.forEach((range) => sheet.getRange(rangeAddress(range)).merge());
  if (doc.table !== null) {
    const table = sheet.tables.add(rangeAddress(doc.table.range), true);
    table.name = doc.table.name;
    table.style = doc.table.style;
  }
  writeRules(sheet, doc);
  writePage(sheet, doc);
}

function writeStyle(range: Excel.Range, style: CellStyle): void {
  const { font, fill, borders = {}, align } = style;
  range.numberFormat = [[style.numberFormat]];
  range.format.font.set({
    name: font.name,
    size: font.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline === true ? 'Single' : 'None',
    color: `#${font.color}`,
  });
  if (fill !== undefined) {
    range.format.fill.color = `#${fill.color}`;
    if (fill.pattern !== undefined) {
      range.format.fill.pattern = PATTERNS[fill.pattern];
      range.format.fill.patternColor = `#${fill.patternColor ?? '000000'}`;
    }
  }
  for (const [side, line] of Object.entries(borders)) {
    const border = range.format.borders.getItem(EDGES[side as keyof typeof EDGES]);
    border.style = 'Continuous';
    border.weight = WEIGHTS[line.line];
    border.color = `#${line.color}`;
  }
  range.format.horizontalAlignment = align?.horizontal === undefined ? 'General' : capital(align.horizontal);
  range.format.verticalAlignment = align?.vertical === undefined ? 'Bottom' : capital(align.vertical);
  range.format.wrapText = align?.wrap ?? false;
  range.format.indentLevel = align?.indent ?? 0;
}

function writeRules(sheet: Excel.Worksheet, doc: SheetDoc): void {
  for (const { range, values, promptTitle, prompt, error } of doc.validations) {
    const { dataValidation } = sheet.getRange(rangeAddress(range));
    dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
    dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: error };
  }
  for (const { range, formula, style } of doc.conditionalFormats) {
    const { font, fill }: CellStyle = STYLES[style];
    const { rule, format } = sheet.getRange(rangeAddress(range)).conditionalFormats.add('Custom').custom;
    rule.formula = `=${formula}`;
    format.font.bold = font.bold ?? false;
    format.font.italic = font.italic ?? false;
    format.font.color = `#${font.color}`;
    if (fill !== undefined) {
      format.fill.color = `#${plainFillColor(fill)}`;
    }
  }
}

function writePage(sheet: Excel.Worksheet, { print, frozen, tabColor }: SheetDoc): void {
  const page = sheet.pageLayout;
  if (frozen.rows > 0 || frozen.columns > 0) {
    sheet.freezePanes.freezeAt(
      sheet.getRangeByIndexes(0, 0, frozen.rows || 1_048_576, frozen.columns || 16_384),
    );
  }
  sheet.tabColor = tabColor === null ? '' : `#${tabColor}`;
  page.zoom = { horizontalFitToPages: 1 };
  page.orientation = capital(print.orientation);
  page.setPrintArea(rangeAddress(print.area));
  if (print.titleRows !== null) {
    page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  }
  for (const row of print.rowBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  page.setPrintMargins('Inches', print.margins);
  page.centerHorizontally = print.centerHorizontally;
  const bands = page.headersFooters.defaultForAllPages;
  bands.set({
    leftHeader: pageSectionText(print.header?.left ?? []),
    centerHeader: pageSectionText(print.header?.center ?? []),
    rightHeader: pageSectionText(print.header?.right ?? []),
    leftFooter: pageSectionText(print.footer?.left ?? []),
    centerFooter: pageSectionText(print.footer?.center ?? []),
    rightFooter: pageSectionText(print.footer?.right ?? []),
  });
}
