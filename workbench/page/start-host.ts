import type { FunctionList } from '../host/calculate/function-list';
import { CommandType } from '@univerjs/core';
import {
  FormulaDataModel,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { SaveOptions } from '../files/save-workbook';
import { boxBetween } from '../host/model/box';
import { CellError } from '../host/model/cell-value';
import { bridgeFunctions } from '../grid/functions/bridge-functions';
import { startGridHost } from '../grid/grid-host';
import type { GridHost } from '../grid/grid-host';
import { readClientTypes } from '../wire/client-types';
import type { ClientTypes } from '../wire/client-types';
import { part } from './element';

export type PageHost = {
  readonly host: GridHost;
  /** Resolves once every formula shows its value, or after the time that this may take. */
  readonly settled: () => Promise<void>;
  /** Works all formulas out: those of a file that was opened bring what they came to, but not over other cells. */
  readonly calculate: () => void;
};

/** Univer's changes of a workbook that a file would hold: neither what is being typed nor how it is drawn. */
const CHANGE = /^(?:sheet|data-validation)\.mutation\.(?!.*(?:auto-height|-count$|worksheet-active))/;

const BUSY = '#BUSY!';
/** In milliseconds, for formulas to come to their values. */
const PATIENCE = 20_000;
const FREE_COLUMNS = 26;
const FREE_ROWS = 200;
/** Done by another author, to Univer: the person cannot undo it. */
const NOT_THE_PERSON = { fromCollab: true };

export type HostOptions = {
  /** The add-in's page, once it is opened. */
  readonly frame: () => Window | null;
  readonly functions: FunctionList;
  readonly namespace: string;
};

/** The spreadsheet with an empty workbook, the stand-in for Excel over it, and the add-in's functions in its formulas. */
export function startHost({ frame, functions, namespace }: HostOptions): PageHost {
  const host = startGridHost({ container: part('grid', HTMLDivElement), types: clientTypesOf(frame) });
  const { univer, workbook, functions: caller } = host;
  const bridge = bridgeFunctions({ univer, workbook, caller, functions, namespace });
  followTheSystem(host);
  return {
    host,
    calculate: bridge.recalculateAll,
    settled: async () => {
      await within(PATIENCE, host.settled());
      await within(PATIENCE, bridge.settled());
      // The answers are there; that cells show them takes the grid another moment.
      for (const end = Date.now() + PATIENCE; isBusy(host) && Date.now() < end;) await wait(50);
    },
  };
}

/** Whether a formula still shows that it waits for the add-in. */
function isBusy({ univer, workbook }: GridHost): boolean {
  const book = univer.api.getActiveWorkbook();
  const formulas = univer.inner.__getInjector().get(FormulaDataModel).getFormulaData();
  return Object.entries(formulas[book?.getId() ?? ''] ?? {}).some(([sheetId, rows]) => {
    const name = book?.getSheetBySheetId(sheetId)?.getSheetName() ?? '';
    const values = workbook.findSheet(name)?.values;
    return Object.entries(rows ?? {}).some(([row, columns]) =>
      Object.keys(columns ?? {}).some((column) => {
        const value = values?.get(Number(row), Number(column));
        return value instanceof CellError && value.text === BUSY;
      }),
    );
  });
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Waits no longer than that: an add-in whose script failed answers nothing. */
const within = (milliseconds: number, work: Promise<void>) => Promise.race([work, wait(milliseconds)]);

/** The client's classes, read from the add-in's page once it has loaded them. */
function clientTypesOf(frame: () => Window | null): () => ClientTypes {
  let types: ClientTypes | null = null;
  const global = (name: string): object => Object(Reflect.get(Object(frame()), name)) as object;
  return () =>
    (types ??= readClientTypes({ Excel: global('Excel'), OfficeExtension: global('OfficeExtension') }));
}

function followTheSystem({ univer }: GridHost): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => univer.api.toggleDarkMode(dark.matches);
  follow();
  dark.addEventListener('change', follow);
}

/** Gives every sheet some empty columns and rows beyond those in use: a grid ends where nothing was ever written. */
export function leaveRoom({ univer, workbook }: GridHost): void {
  const { api } = univer;
  for (const sheet of api.getActiveWorkbook()?.getSheets() ?? []) {
    const used = workbook.findSheet(sheet.getSheetName())?.used(false) ?? null;
    if (used === null) continue;
    const place = { unitId: api.getActiveWorkbook()?.getId(), subUnitId: sheet.getSheetId() };
    const columnCount = Math.max(used.column + used.columns + FREE_COLUMNS, sheet.getMaxColumns());
    const rowCount = Math.max(used.row + used.rows + FREE_ROWS, sheet.getMaxRows());
    api.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...place, columnCount }, NOT_THE_PERSON);
    api.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...place, rowCount }, NOT_THE_PERSON);
  }
}

/** Calls back whenever the person or the add-in has changed something that a saved file would hold. */
export function onChange({ univer: { api } }: GridHost, changed: () => void): void {
  api.addEvent(api.Event.CommandExecuted, ({ id, type, options }) => {
    const isResult = Reflect.get(options ?? {}, 'fromFormula') === true;
    if (type === CommandType.MUTATION && !isResult && CHANGE.test(id)) changed();
  });
}

/** Over which cells a formula of the grid spreads its results. */
export function spillsOf({ univer }: GridHost): SaveOptions['spillOf'] {
  const formulas = univer.inner.__getInjector().get(FormulaDataModel);
  return ({ name }, row, column) => {
    const book = univer.api.getActiveWorkbook();
    const sheetId = book?.getSheetByName(name)?.getSheetId() ?? '';
    const range = formulas.getArrayFormulaRange()[book?.getId() ?? '']?.[sheetId]?.[row]?.[column];
    if (range === undefined) return null;
    const { startRow, startColumn, endRow, endColumn } = range;
    return boxBetween(startRow, startColumn, endRow, endColumn);
  };
}
