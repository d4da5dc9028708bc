import type {
  Cell as FileCell,
  CellStyle as FileStyle,
  NamedRange,
  PageSetup,
  TableDefinition,
  WriteSheet,
} from 'hucre';
import { fixedRangeAddress, fixedRowsAddress, quotedSheetName, rangeAddress } from '../sheets/cell-address';
import { pageBandText } from '../sheets/page-band-text';
import type { ListValidation, PrintSetup, SheetDoc, SheetTable } from '../sheets/sheet-doc';
import { STYLES } from '../sheets/styles';
import type { StyleName } from '../sheets/styles';
import { fileCell } from './file-cell';
import { differentialStyle, fileStyle } from './file-style';
import { fileHeading } from './file-text';

/** Looks up styles by name and makes each only once for a whole workbook. */
export function fileStyles(): (name: StyleName) => FileStyle {
  const made = new Map<StyleName, FileStyle>();
  return (name) => {
    const known = made.get(name);
    if (known) {
      return known;
    }
    const style = fileStyle(STYLES[name]);
    made.set(name, style);
    return style;
  };
}

/** A worksheet in the file library's words; what it prints is named apart, by `printNames`. */
export function fileSheet(doc: SheetDoc, styleNamed: (name: StyleName) => FileStyle): WriteSheet {
  const { frozen, print } = doc;
  return {
    name: doc.name,
    rows: [],
    cells: fileCells(doc, styleNamed),
    columns: doc.columns.map(({ width, hidden }) => ({ width: fileWidth(width), ...(hidden && { hidden }) })),
    rowDefs: new Map(
      doc.rows.flatMap(({ height }, row) => (height === null ? [] : [[row, { height }] as const])),
    ),
    merges: doc.merges.map((range) => ({
      startRow: range.firstRow,
      startCol: range.firstColumn,
      endRow: range.lastRow,
      endCol: range.lastColumn,
    })),
    ...(doc.table && { tables: [fileTable(doc, doc.table)] }),
    dataValidations: doc.validations.map(fileValidation),
    conditionalRules: doc.conditionalFormats.map(({ range, formula, style }, index) => ({
      type: 'expression',
      priority: index + 1,
      formula,
      range: rangeAddress(range),
      style: differentialStyle(STYLES[style]),
    })),
    ...((frozen.rows > 0 || frozen.columns > 0) && { freezePane: { ...frozen } }),
    view: { showGridLines: false, ...(doc.tabColor && { tabColor: { rgb: doc.tabColor } }) },
    pageSetup: filePage(print),
    // The library counts the last row of the page before.
    ...(print.rowBreaks.length > 0 && { rowBreaks: print.rowBreaks.map((row) => row - 1) }),
    headerFooter: {
      ...(print.header && { oddHeader: pageBandText(print.header) }),
      ...(print.footer && { oddFooter: pageBandText(print.footer) }),
    },
  };
}

/**
 * The print area and the repeated rows as defined names. The library's own fields for them
 * leave the sheet's name unquoted, and Excel then repairs the file.
 */
export function printNames({ name, print }: SheetDoc): NamedRange[] {
  const sheet = quotedSheetName(name);
  const area = { name: '_xlnm.Print_Area', range: `${sheet}!${fixedRangeAddress(print.area)}`, scope: name };
  if (print.titleRows === null) {
    return [area];
  }
  const titles = `${sheet}!${fixedRowsAddress(print.titleRows)}`;
  return [area, { name: '_xlnm.Print_Titles', range: titles, scope: name }];
}

function fileCells(
  doc: SheetDoc,
  styleNamed: (name: StyleName) => FileStyle,
): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  doc.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, columnIndex) => {
      if (cell !== null) {
        cells.set(`${rowIndex},${columnIndex}`, fileCell(cell, styleNamed));
      }
    });
  });
  return cells;
}

const PIXELS_PER_CHARACTER = 7;
const PIXELS_OF_PADDING = 5;
const WIDTH_STEPS = 256;

// A file counts a column's padding into its width: 10 characters of Calibri 11 are stored as 10.71.
function fileWidth(characters: number): number {
  const pixels = characters * PIXELS_PER_CHARACTER + PIXELS_OF_PADDING;
  return Math.trunc((pixels / PIXELS_PER_CHARACTER) * WIDTH_STEPS) / WIDTH_STEPS;
}

function fileTable(doc: SheetDoc, { name, range, style }: SheetTable): TableDefinition {
  const headings = doc.rows[range.firstRow]?.cells.slice(range.firstColumn, range.lastColumn + 1) ?? [];
  return {
    name,
    range: rangeAddress(range),
    style,
    columns: headings.map((cell) => ({ name: fileHeading(String(cell?.value ?? '')) })),
  };
}

function fileValidation({ range, values, promptTitle, prompt, error }: ListValidation) {
  return {
    type: 'list' as const,
    range: rangeAddress(range),
    formula1: `"${values.join(',').replaceAll('"', '""')}"`,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: promptTitle,
    inputMessage: prompt,
    errorMessage: error,
  };
}

function filePage(print: PrintSetup): PageSetup {
  return {
    paperSize: 'letter',
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { ...print.margins },
    horizontalCentered: print.centerHorizontally,
  };
}
