import type { NamedRange, Sheet as FileSheet, Workbook as FileWorkbook } from 'hucre';
import { unpackFile } from '../../src/xlsx/file-parts';
import { parseBox } from '../host/model/address';
import type { FormatPart, FormatValues } from '../host/model/format';
import type { Sheet } from '../host/model/sheet';
import type { Table } from '../host/model/table';
import type { Workbook } from '../host/model/workbook';
import { readCells } from './cells-of-file';
import type { ThemeColors } from './file-color';
import { boxesOf, conditionalOfFile, validationOfFile } from './file-rules';
import { widthOfFile } from './file-sheet';
import { readKeptPart } from './kept-part';
import type { KeptPart } from './kept-part';
import { readPage } from './page-of-file';
import { readProtection } from './protection-in-file';
import { hiddenNames, rowHeights } from './parts-of-file';

export type OpenedWorkbook =
  | {
      readonly ok: true;
      /** Of `Office.context.document.settings`. */
      readonly documentSettings: Readonly<Record<string, string>>;
      /** What the file holds and the workbench has no place for, in plain words. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/**
 * Puts an .xlsx file into a new workbook, which has one empty sheet.
 * @param namespace what stands before the dot in the add-in's functions
 */
export async function openWorkbook(
  workbook: Workbook,
  bytes: Uint8Array,
  namespace: string,
): Promise<OpenedWorkbook> {
  const { readXlsx } = await import('hucre/xlsx');
  let file: FileWorkbook;
  let kept: KeptPart | null;
  let hidden: ReadonlySet<string>;
  let heights: ReturnType<typeof rowHeights>;
  try {
    file = await readXlsx(bytes, { readStyles: true });
    const parts = unpackFile(bytes);
    [kept, hidden, heights] = [readKeptPart(parts), hiddenNames(parts), rowHeights(parts)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `This file could not be opened as an Excel workbook (.xlsx): ${why}` };
  }
  const leftOut = new Set<string>();
  readStyles(workbook, kept);
  const [blank] = workbook.sheets;
  file.sheets.forEach((fileSheet, place) => {
    const reused = place === 0 ? blank : undefined;
    if (reused !== undefined && reused.name !== fileSheet.name) workbook.renameSheet(reused, fileSheet.name);
    const sheet = reused ?? workbook.addSheet(fileSheet.name);
    heights.get(fileSheet.name)?.forEach((height, row) => sheet.rows.setSize(row, 1, height));
    readSheet(workbook, sheet, fileSheet, { theme: file.themeColors ?? [], namespace, leftOut });
  });
  readNames(workbook, file.namedRanges ?? [], hidden);
  Object.entries(kept?.settings ?? {}).forEach(([key, value]) => workbook.settings.set(key, value));
  const { custom = {}, title } = file.properties ?? {};
  Object.entries(custom).forEach(([key, value]) => workbook.customProperties.set(key, value));
  if (title !== undefined) workbook.properties.set('title', title);
  workbook.protection.isOn = file.workbookProtection?.lockStructure === true;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const asked = workbook.sheets[file.activeSheet ?? 0];
  const shown = visible.find((sheet) => sheet === asked) ?? visible[0];
  if (shown !== undefined) workbook.activate(shown);
  return { ok: true, documentSettings: kept?.documentSettings ?? {}, leftOut: [...leftOut] };
}

type Reading = {
  readonly theme: ThemeColors;
  readonly namespace: string;
  /** Gathers what has no place here. */
  readonly leftOut: Set<string>;
};

function readSheet(workbook: Workbook, sheet: Sheet, file: FileSheet, reading: Reading): void {
  readCells(sheet, file, reading);
  file.columns?.forEach(({ width, hidden }, column) => {
    if (width !== undefined) sheet.columns.setSize(column, 1, widthOfFile(width));
    if (hidden === true) sheet.columns.setHidden(column, 1, true);
  });
  file.rowDefs?.forEach(({ hidden }, row) => {
    if (hidden === true) sheet.rows.setHidden(row, 1, true);
  });
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  sheet.tables = (file.tables ?? []).flatMap((table) => tableOfFile(workbook, table));
  readRules(workbook, sheet, file, reading);
  const { rows = 0, columns = 0 } = file.freezePane ?? {};
  sheet.frozen = { rows, columns };
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.showHeadings = file.view?.showRowColHeaders ?? true;
  const { rgb } = file.view?.tabColor ?? {};
  sheet.tabColor = rgb === undefined ? '' : `#${rgb.slice(-6).toUpperCase()}`;
  readPage(sheet.page, file.pageSetup, file.headerFooter);
  sheet.page.rowBreaks = (file.rowBreaks ?? []).map((row) => row + 1);
  sheet.visibility = file.veryHidden === true ? 'VeryHidden' : file.hidden === true ? 'Hidden' : 'Visible';
  readProtection(sheet.protection, file.protection);
  noteLeftOut(file, reading.leftOut);
}

function tableOfFile(workbook: Workbook, file: NonNullable<FileSheet['tables']>[number]): readonly Table[] {
  const box = parseBox(file.range ?? '');
  if (box === null) return [];
  const table: Table = {
    id: workbook.newId(),
    name: file.displayName ?? file.name,
    style: file.style ?? 'TableStyleMedium2',
    box,
    showBandedRows: file.showRowStripes ?? true,
    showBandedColumns: file.showColumnStripes ?? false,
    showFilterButton: file.showAutoFilter ?? true,
    criteria: [],
    highlightFirstColumn: false,
    highlightLastColumn: false,
    isDeleted: false,
  };
  return [table];
}

function readRules(workbook: Workbook, sheet: Sheet, file: FileSheet, { theme, leftOut }: Reading): void {
  for (const check of file.dataValidations ?? []) {
    const validation = validationOfFile(check);
    if (validation === null) leftOut.add('checks of typed input other than lists');
    else boxesOf(check.range).forEach((box) => sheet.validations.set(box, validation));
  }
  const rules = [...(file.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  sheet.conditionalFormats = rules.flatMap((rule) => {
    const format = conditionalOfFile(rule, workbook.newId(), theme);
    if (format === null) leftOut.add('conditional formats other than formulas');
    return format ?? [];
  });
}

function readStyles(workbook: Workbook, kept: KeptPart | null): void {
  const { styles } = workbook.formats;
  for (const { name, values, includes } of kept?.styles ?? []) {
    const style = styles.find(name) ?? styles.add(name);
    style.values = values as FormatValues;
    style.includes.clear();
    includes.forEach((part) => style.includes.add(part as FormatPart));
  }
}

function readNames(workbook: Workbook, names: readonly NamedRange[], hidden: ReadonlySet<string>): void {
  workbook.names = names
    .filter(({ name, scope }) => scope === undefined && !name.startsWith('_xlnm.'))
    .map(({ name, range, comment = '' }) => ({
      name,
      formula: `=${range}`,
      comment,
      visible: !hidden.has(name),
    }));
}

const PLACELESS = [
  ['images', 'pictures'],
  ['charts', 'charts'],
  ['pivotTables', 'pivot tables'],
  ['slicers', 'slicers'],
  ['sparklines', 'sparklines'],
  ['textBoxes', 'text boxes'],
  ['threadedComments', 'comments'],
] as const satisfies readonly (readonly [keyof FileSheet, string])[];

function noteLeftOut(file: FileSheet, leftOut: Set<string>): void {
  for (const [part, words] of PLACELESS) if ((file[part]?.length ?? 0) > 0) leftOut.add(words);
  if (file.autoFilter !== undefined) leftOut.add('filters outside tables');
}
