import { quotedSheetName } from '../sheets/cell-address';
import { sheetCalled } from './workbook-state';
import type { SheetState, WorkbookState } from './workbook-state';

/** What a sheet is about, the same in every run: `index`, `classification`, `policy_book`, `district_01600000`. */
export type SheetKey = string;

/**
 * A sheet that was made here. A hidden name of the workbook points at each of them, so it is known after it was
 * renamed or moved; a copy of it that a person makes is not pointed at and is theirs.
 */
export type OwnSheet = { readonly key: SheetKey; readonly run: number; readonly sheet: SheetState };

const MARK = /^SSoS\.run(\d+)\.(\w+)$/i;

/** The hidden name that marks what a run made. */
export function markName(run: number, key: SheetKey): string {
  return `SSoS.run${run}.${key}`;
}

/** What the hidden name stands for: the first cell of the sheet, for as long as nobody inserts or deletes rows there. */
export function markFormula(sheet: string): string {
  return `=${quotedSheetName(sheet)}!$A$1`;
}

/** Every sheet that was made here, of the present run first. */
export function ownSheets(state: WorkbookState): readonly OwnSheet[] {
  return state.names
    .flatMap(({ name, formula }) => {
      const [, run = '', key = ''] = MARK.exec(name) ?? [];
      const sheet = key === '' ? null : sheetOfFormula(state, formula);
      return sheet === null ? [] : [{ key, run: Number(run), sheet }];
    })
    .sort((one, other) => other.run - one.run);
}

/** For each key the sheet in use: the one of its latest run. Those of earlier runs are kept copies. */
export function sheetsInUse(state: WorkbookState): ReadonlyMap<SheetKey, OwnSheet> {
  const inUse = new Map<SheetKey, OwnSheet>();
  for (const own of ownSheets(state)) if (!inUse.has(own.key)) inUse.set(own.key, own);
  return inUse;
}

/** The marks that one run made, with or without a sheet they still point at. */
export function marksOf(state: WorkbookState, run: number): readonly string[] {
  return state.names.map(({ name }) => name).filter((name) => runOf(name) === run);
}

/** Marks that point at nothing any more: their sheet was deleted by hand. */
export function deadMarks(state: WorkbookState): readonly string[] {
  return state.names
    .filter(({ name, formula }) => runOf(name) !== null && sheetOfFormula(state, formula) === null)
    .map(({ name }) => name);
}

/** The number of the latest run that left a mark; 0 before the first. */
export function latestRun(state: WorkbookState): number {
  return Math.max(0, ...state.names.map(({ name }) => runOf(name) ?? 0));
}

function runOf(name: string): number | null {
  const [, run] = MARK.exec(name) ?? [];
  return run === undefined ? null : Number(run);
}

/** Whatever became of the cell: a sheet that was lost sight of would be made anew, without what was typed on it. */
function sheetOfFormula(state: WorkbookState, formula: string): SheetState | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name === undefined ? null : sheetCalled(state, name);
}
