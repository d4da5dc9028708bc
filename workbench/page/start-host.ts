import type { FunctionList } from '../host/calculate/function-list';
import { bridgeFunctions } from '../grid/functions/bridge-functions';
import { startGridHost } from '../grid/grid-host';
import type { GridHost } from '../grid/grid-host';
import { readClientTypes } from '../wire/client-types';
import type { ClientTypes } from '../wire/client-types';
import { part } from './element';

export type PageHost = {
  readonly host: GridHost;
  /** Resolves once every formula shows its value. */
  readonly settled: () => Promise<void>;
};

const FREE_COLUMNS = 26;
const FREE_ROWS = 200;

export type HostOptions = {
  /** The add-in's page, once it is opened. */
  readonly frame: () => Window | null;
  readonly functions: FunctionList;
  readonly namespace: string;
};

/** The spreadsheet with an empty workbook, the stand-in for Excel over it, and the add-in's functions in its formulas. */
export function startHost({ frame, functions, namespace }: HostOptions): PageHost {
  const host = startGridHost({ container: part('grid', HTMLDivElement), types: clientTypesOf(frame) });
  const bridge = bridgeFunctions({ univer: host.univer, caller: host.functions, functions, namespace });
  followTheSystem(host);
  return {
    host,
    settled: async () => {
      await host.settled();
      await bridge.settled();
    },
  };
}

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
  for (const sheet of univer.api.getActiveWorkbook()?.getSheets() ?? []) {
    const used = workbook.findSheet(sheet.getSheetName())?.used(false) ?? null;
    if (used === null) continue;
    const columns = used.column + used.columns + FREE_COLUMNS;
    const rows = used.row + used.rows + FREE_ROWS;
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  }
}
