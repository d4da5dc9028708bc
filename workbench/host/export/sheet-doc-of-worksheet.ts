import type {
  CellRange,
  PageBand,
  PageText,
  SheetCell,
  SheetDoc,
  SheetKind,
  SheetLink,
} from '../../../src/sheets/sheet-doc';
import type { StyleName } from '../../../src/sheets/styles';
import { shiftedFormula } from '../../../src/sheets/shifted-formula';
import { formatBox, splitAddress } from '../model/address';
import { EVERYTHING, lastColumn, lastRow } from '../model/box';
import type { Box } from '../model/box';
import { POINTS_PER_INCH } from '../model/page-setup';
import type { PageSetup } from '../model/page-setup';
import type { Hyperlink, Sheet } from '../model/sheet';
import { styleOfCell, styleOfRule } from './style-of-look';

/** A sheet as the product's writers know it, or the cells and rules that no product style looks like. */
export type ExportedSheet =
  | { readonly ok: true; readonly doc: SheetDoc }
  | { readonly ok: false; readonly problems: readonly string[] };

const UNTOUCHED = 0;
const POINTS_PER_PIXEL = 0.75;
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** @param kind what the sheet is, which a worksheet itself does not say */
export function sheetDocOfWorksheet(sheet: Sheet, kind: SheetKind): ExportedSheet {
  const problems: string[] = [];
  const used = sheet.used(false) ?? { ...EVERYTHING, rows: 0, columns: 0 };
  const width = Math.max(lastColumn(used) + 1, sheet.columns.touched);
  const columns = Array.from({ length: width }, (_, column) => ({
    width: (sheet.columns.size(column) / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS,
    ...(sheet.columns.isHidden(column) && { hidden: true }),
  }));
  const rows = Array.from({ length: lastRow(used) + 1 }, (_, row) => ({
    height: sheet.rows.isSet(row) ? sheet.rows.size(row) : null,
    cells: columns.map((__, column) => cellOf(sheet, row, column, problems)),
  }));
  const [table] = sheet.tables;
  const doc: SheetDoc = {
    kind,
    name: sheet.name,
    columns,
    rows,
    merges: sheet.merges.map(rangeOf),
    table: table === undefined ? null : { name: table.name, range: rangeOf(table.box), style: table.style },
    validations: sheet.validations.all.map(({ box, validation }) => ({
      range: rangeOf(box),
      values: wordsOf(validation.rule['list']),
      promptTitle: validation.prompt.title,
      prompt: validation.prompt.message,
      error: validation.errorAlert.message,
    })),
    conditionalFormats: sheet.conditionalFormats.flatMap((rule) => {
      const style = styleOfRule(rule);
      if (style === null) {
        problems.push(`The rule ${rule.formula} looks like no style.`);
      }
      const boxes = style === null ? [] : rule.boxes;
      return boxes.map((box) => ({
        range: rangeOf(box),
        formula: shiftedFormula(rule.formula.replace(/^=/, ''), box.row - (boxes[0]?.row ?? 0)),
        style: style ?? 'text',
      }));
    }),
    frozen: sheet.frozen,
    keyColumn: keyColumnOf(sheet, columns.length),
    print: printOf(sheet.page, used),
    tabColor: sheet.tabColor === '' ? null : sheet.tabColor.slice(1),
  };
  return problems.length === 0 ? { ok: true, doc } : { ok: false, problems };
}

function cellOf(sheet: Sheet, row: number, column: number, problems: string[]): SheetCell | null {
  const value = sheet.values.get(row, column);
  const format = sheet.formats.at(row, column);
  if (value === undefined && format === UNTOUCHED) {
    return null;
  }
  const style: StyleName | null = styleOfCell(sheet.book, format);
  const name = formatBox({ row, column, rows: 1, columns: 1 });
  if (style === null) {
    problems.push(`${name} looks like no style.`);
    return null;
  }
  if (value !== undefined && typeof value !== 'string' && typeof value !== 'number') {
    problems.push(`${name} holds neither text nor a number.`);
    return null;
  }
  const link = sheet.links.get(row, column);
  return { value: value ?? null, style, ...(link !== undefined && { link: linkOf(link) }) };
}

function linkOf({ documentReference, address = '' }: Hyperlink): SheetLink {
  if (documentReference !== undefined) {
    const { sheet, rest } = splitAddress(documentReference);
    return { to: 'cell', sheet: sheet ?? '', cell: rest };
  }
  const [, mail, subject] = /^mailto:([^?]*)(?:\?subject=(.*))?$/.exec(address) ?? [];
  if (mail !== undefined) {
    const more = subject === undefined ? {} : { subject: decodeURIComponent(subject) };
    return { to: 'mail', address: mail, ...more };
  }
  return { to: 'web', address };
}

function wordsOf(list: unknown): readonly string[] {
  return String(Reflect.get(Object(list), 'source') ?? '').split(',');
}

function keyColumnOf(sheet: Sheet, count: number): number | null {
  const hidden = Array.from({ length: count }, (_, column) => column).filter((column) =>
    sheet.columns.isHidden(column),
  );
  return hidden[0] ?? null;
}

function printOf(page: PageSetup, used: Box): SheetDoc['print'] {
  const inches = (points: number) => points / POINTS_PER_INCH;
  const { margins, bands, titleRows } = page;
  return {
    orientation: page.orientation === 'Portrait' ? 'portrait' : 'landscape',
    area: rangeOf(page.area[0] ?? used),
    titleRows: titleRows && { first: titleRows.row, last: lastRow(titleRows) },
    rowBreaks: page.rowBreaks,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    centerHorizontally: page.centerHorizontally,
    header: bandOf(bands.leftHeader, bands.centerHeader, bands.rightHeader),
    footer: bandOf(bands.leftFooter, bands.centerFooter, bands.rightFooter),
  };
}

function bandOf(left: string, center: string, right: string): PageBand | null {
  const isEmpty = left === '' && center === '' && right === '';
  return isEmpty ? null : { left: pageTexts(left), center: pageTexts(center), right: pageTexts(right) };
}

/** Parts Excel's codes into text and numbers; fonts and sizes are the writer's own and left out. */
function pageTexts(codes: string): readonly PageText[] {
  const parts: PageText[] = [];
  for (const [code] of codes.matchAll(/&&|&P|&N|&"[^"]*"|&\d+|[^&]+/g)) {
    const last = parts.at(-1);
    const text = code === '&&' ? '&' : code.startsWith('&') ? null : code;
    if (code === '&P' || code === '&N') {
      parts.push({ field: code === '&P' ? 'page' : 'pages' });
    } else if (text !== null && typeof last === 'string') {
      parts[parts.length - 1] = last + text;
    } else if (text !== null) {
      parts.push(text);
    }
  }
  return parts;
}

function rangeOf(box: Box): CellRange {
  return {
    firstRow: box.row,
    firstColumn: box.column,
    lastRow: lastRow(box),
    lastColumn: lastColumn(box),
  };
}
