import { nameKey } from '../sheets/sheet-name';

/** What one look at the workbook tells; everything is checked against it before the first write. */
export type WorkbookState = {
  /** The file's name. */
  readonly book: string;
  readonly isProtected: boolean;
  /** In the order of the tabs, hidden ones too. */
  readonly sheets: readonly SheetState[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** Names for cells and formulas, hidden ones too; the formula has its `=`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly styles: ReadonlySet<string>;
  /** What add-ins keep in the file. */
  readonly settings: ReadonlyMap<string, unknown>;
};

export type SheetState = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
};

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

const byName = new WeakMap<WorkbookState, ReadonlyMap<string, SheetState>>();

/** The sheet of this name, as Excel compares names. */
export function sheetCalled(state: WorkbookState, name: string): SheetState | null {
  const sheets = byName.get(state) ?? new Map(state.sheets.map((sheet) => [nameKey(sheet.name), sheet]));
  byName.set(state, sheets);
  return sheets.get(nameKey(name)) ?? null;
}
