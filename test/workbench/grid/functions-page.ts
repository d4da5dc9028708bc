import { CellValueType } from '@univerjs/core';
import { FormulaDataModel, IDescriptionService, IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { FunctionList } from '../../../workbench/host/calculate/function-list';
import { bridgeFunctions } from '../../../workbench/grid/functions/bridge-functions';
import type { BridgeTotals } from '../../../workbench/grid/functions/bridge-functions';
import { readManifestFunctions } from '../../../workbench/grid/functions/read-functions';
import { formatBox } from '../../../workbench/host/model/address';
import { startGridHost } from '../../../workbench/grid/grid-host';
import { readClientTypes } from '../../../workbench/wire/client-types';
import { openAddInFrame } from '../../../workbench/wire/frame-transport';

/** What a cell holds: text that starts with an equals sign is a formula, `null` an empty cell. */
export type Content = string | number | boolean | null;

/** What a test may do with the grid and ask it for. All of it is plain data. */
export type GridPage = {
  readonly namespace: () => string;
  readonly readManifest: (text: string) => unknown;
  /** Puts rows of cells down from a cell on. */
  readonly put: (sheet: string, address: string, rows: readonly (readonly Content[])[]) => void;
  readonly addSheet: (name: string) => void;
  readonly removeSheet: (name: string) => void;
  readonly select: (sheet: string, address: string) => void;
  /** The cell that typing would change. */
  readonly editorAt: () => string;
  /** Before a row, counted from 0. */
  readonly insertRows: (sheet: string, before: number, count: number) => void;
  readonly removeRows: (sheet: string, first: number, count: number) => void;
  readonly undo: () => Promise<void>;
  /** What cells show, at once. */
  readonly shown: (sheet: string, address: string) => readonly (readonly Content[])[];
  /** Looks at cells all the time, until `watched` is asked for what they showed one after the other. */
  readonly watch: (sheet: string, address: string) => void;
  readonly watched: () => readonly (readonly (readonly Content[])[])[];
  /** What cells show once everything is calculated. */
  readonly values: (sheet: string, address: string) => Promise<readonly (readonly Content[])[]>;
  readonly formula: (sheet: string, address: string) => string;
  /** Where a cell is on the page. */
  readonly middleOf: (sheet: string, address: string) => { readonly x: number; readonly y: number };
  readonly message: (sheet: string, address: string) => string;
  readonly totals: () => BridgeTotals;
  /** The calls that went to the add-in since this was last asked: name, arguments and the cell that they name. */
  readonly asked: () => readonly unknown[];
  readonly calculated: () => Promise<void>;
  readonly settled: () => Promise<void>;
  readonly reloadAddIn: () => Promise<void>;
  readonly helpOf: (name: string) => unknown;
  readonly faults: () => readonly string[];
};

Reflect.set(window, 'grid', startPage());

async function startPage(): Promise<GridPage> {
  const addIn = new URLSearchParams(window.location.search).get('addin') ?? '';
  const container = document.createElement('div');
  const pane = document.createElement('div');
  container.id = 'grid';
  pane.id = 'pane';
  document.body.append(container, pane);

  const host = startGridHost({
    container,
    types: () => {
      const { contentWindow } = frame;
      return readClientTypes({
        Excel: Reflect.get(Object(contentWindow), 'Excel') as object,
        OfficeExtension: Reflect.get(Object(contentWindow), 'OfficeExtension') as object,
      });
    },
  });
  const { univer, workbook, functions: caller } = host;
  const { api } = univer;
  const manifest = readManifestFunctions(await (await fetch(`${addIn}/manifest.xml`)).text());
  if (!manifest.ok) {
    throw new Error(manifest.problem);
  }
  const functions = (await (await fetch(`${addIn}/functions.json`)).json()) as FunctionList;
  const { namespace } = manifest.functions;
  const bridge = bridgeFunctions({ univer, workbook, caller, functions, namespace });
  const { frame } = openAddInFrame(host, `${addIn}/taskpane.html`, pane);

  const asked: unknown[] = [];
  const { push } = host;
  host.push = (entries) => {
    asked.push(...entries.map(([, , , message]) => (JSON.parse(message) as readonly unknown[]).slice(1, 4)));
    push(entries);
  };

  const formulas = univer.inner.__getInjector().get(FormulaDataModel);
  const editor = univer.inner.__getInjector().get(IEditorBridgeService);
  const book = () => {
    const active = api.getActiveWorkbook();
    if (active === null) throw new Error('There is no workbook.');
    return active;
  };
  const sheetNamed = (name: string) => {
    const sheet = book().getSheetByName(name);
    if (sheet === null) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
  const shown = (name: string, address: string): readonly (readonly Content[])[] => {
    const sheet = sheetNamed(name);
    const { startRow, endRow, startColumn, endColumn } = sheet.getRange(address).getRange();
    const spilled = formulas.getArrayFormulaCellData()[book().getId()]?.[sheet.getSheetId()];
    const contentAt = (row: number, column: number): Content => {
      const own = sheet.getSheet().getCellMatrix().getValue(row, column);
      const { v, t } = (own?.v ?? null) === null ? (spilled?.[row]?.[column] ?? {}) : (own ?? {});
      return t === CellValueType.BOOLEAN ? Boolean(v) : (v ?? null);
    };
    return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
      Array.from({ length: endColumn - startColumn + 1 }, (__, column) =>
        contentAt(startRow + row, startColumn + column),
      ),
    );
  };
  let watching: ReturnType<typeof setInterval> | undefined;
  let look: () => void = () => undefined;
  const watched: string[] = [];
  return {
    watch: (name, address) => {
      watched.splice(0);
      look = () => {
        const now = JSON.stringify(shown(name, address));
        if (watched.at(-1) !== now) watched.push(now);
      };
      watching = setInterval(look, 4);
    },
    watched: () => {
      clearInterval(watching);
      // What came since the timer's turn; on a slow machine it comes late.
      look();
      return watched.map((text) => JSON.parse(text) as Content[][]);
    },
    namespace: () => namespace,
    readManifest: readManifestFunctions,
    put: (name, address, rows) => {
      const sheet = sheetNamed(name);
      const first = sheet.getRange(address).getRange();
      sheet.setRowCount(Math.max(sheet.getMaxRows(), first.startRow + rows.length));
      const range = sheet.getRange(first.startRow, first.startColumn, rows.length, rows[0]?.length ?? 1);
      range.setValues(rows.map((row) => row.map(cellOf)));
    },
    addSheet: (name) => void book().create(name, 2000, 26),
    removeSheet: (name) => void book().deleteSheet(sheetNamed(name)),
    select: (name, address) => {
      const sheet = sheetNamed(name);
      sheet.activate();
      sheet.setActiveRange(sheet.getRange(address));
    },
    editorAt: () => {
      const { sheetId = '', row = 0, column = 0 } = editor.getEditLocation() ?? {};
      const sheet = book().getSheetBySheetId(sheetId)?.getSheetName() ?? '';
      return `${sheet}!${formatBox({ row, column, rows: 1, columns: 1 })}`;
    },
    insertRows: (name, before, count) => void sheetNamed(name).insertRowsBefore(before, count),
    removeRows: (name: string, first: number, count: number) =>
      void sheetNamed(name).deleteRows(first, count),
    undo: async () => void (await api.undo()),
    shown,
    values: async (name, address) => {
      await bridge.settled();
      return shown(name, address);
    },
    formula: (name, address) => sheetNamed(name).getRange(address).getFormula(),
    middleOf: (name, address) => {
      const { x, y, width, height } = sheetNamed(name).getRange(address).getCellRect();
      const canvases = [...container.querySelectorAll('canvas')].map((one) => one.getBoundingClientRect());
      const canvas = canvases.reduce((a, b) => (b.height > a.height ? b : a));
      return { x: canvas.x + x + width / 2, y: canvas.y + y + height / 2 };
    },
    message: (name, address) => {
      const sheet = sheetNamed(name);
      const { startRow, startColumn } = sheet.getRange(address).getRange();
      return bridge.messageAt(sheet.getSheetId(), startRow, startColumn);
    },
    totals: bridge.totals,
    asked: () => asked.splice(0),
    calculated: bridge.calculated,
    settled: bridge.settled,
    reloadAddIn: async () => {
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      frame.contentWindow?.location.reload();
      await loaded;
    },
    helpOf: (name) => univer.inner.__getInjector().get(IDescriptionService).getFunctionInfo(name),
    faults: () => [...host.engine.failures.map(String), ...host.engine.missing],
  };
}

function cellOf(content: Content) {
  if (content === null) return { v: null };
  if (typeof content === 'string')
    return content.startsWith('=') ? { f: content } : { v: content, t: CellValueType.STRING };
  return typeof content === 'boolean'
    ? { v: content ? 1 : 0, t: CellValueType.BOOLEAN }
    : { v: content, t: CellValueType.NUMBER };
}
