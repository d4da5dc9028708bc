import type { CellMatrix, CellValue } from '../../../src/intake/cell-value';
import { COLUMN } from '../../../src/sheets/action-sheet/grid';
import { generatedRows } from '../../../tools/generate/generated-rows';
import { stateHeadings } from '../../../tools/state-file/layout';
import { parseBox } from '../../../workbench/host/model/address';
import type { ExcelHost } from '../../../workbench/host/excel-host';
import type { Sheet } from '../../../workbench/host/model/sheet';
import type { AddInFrame } from '../../../workbench/wire/frame-transport';
import { actionEntry } from '../../../workbench/wire/push';
import { snapshot } from '../../excel/support/compare';
import type { Snapshot } from '../../excel/support/compare';

/** What is typed on an action sheet, beside the step's key. */
export type Typed = { readonly owner: string; readonly status: string };

/**
 * What a test may do in the workbook beside the pane, as a person at the grid would, and what it may look at. All of it
 * is plain data, since it is asked for from another process.
 */
export type StandIn = {
  /** Puts rows into a sheet as pasting leaves them, and selects a cell among them or the range given. */
  readonly paste: (rows: CellMatrix, place?: { readonly sheet?: string; readonly select?: string }) => void;
  /** Puts the rows of a made-up state into the first sheet, more than could be handed over, and selects one of them. */
  readonly generate: (rows: number) => void;
  readonly select: (sheet: string, address: string) => void;
  /** The sheets that can be seen, in their order. */
  readonly sheets: () => readonly string[];
  readonly renameSheet: (name: string, to: string) => void;
  readonly activeSheet: () => string;
  readonly selection: () => { readonly sheet: string; readonly row: number; readonly column: number };
  readonly value: (sheet: string, address: string) => string | number | boolean | null;
  /** Types into the first step of an action sheet that people fill in; answers the step's key. */
  readonly typeOnAction: (sheet: string, typed: Typed) => string;
  readonly typedOnAction: (sheet: string, key: string) => Typed;
  /** Everything that could be seen or kept of the workbook, to be compared before and after. */
  readonly snapshot: () => Snapshot;
  readonly settings: () => readonly string[];
  /** Puts an entry into the workbook's settings, as an earlier visit or another person would have left it. */
  readonly keepSetting: (key: string, value: unknown) => void;
  /** Presses a button of the ribbon and waits until the add-in says that it is done. */
  readonly press: (command: string) => Promise<void>;
  /** Opens or closes the pane, as a person does; its page lives on. */
  readonly showPane: (isShown: boolean) => void;
  readonly isPaneShown: () => boolean;
  /** Starts a command as Excel starts one by its keys: the add-in is handed nothing and says nothing back. */
  readonly runAction: (command: string) => void;
  /** The keys with Ctrl, Alt or Shift that the client told Excel of while the pane had the focus. */
  readonly keysHeard: () => readonly string[];
  /** What the stand-in broke or lacked. */
  readonly faults: () => readonly string[];
};

export function standIn(host: ExcelHost, addIn: AddInFrame, keys: readonly string[]): StandIn {
  const { workbook, engine, pane } = host;
  return {
    paste: (rows, { sheet: name = 'Sheet1', select = 'A1' } = {}) => {
      const sheet = workbook.findSheet(name) ?? workbook.addSheet(name);
      rows.forEach((row, r) =>
        row.forEach((value, c) => {
          if (value !== null && value !== '') sheet.values.set(r, c, value);
        }),
      );
      workbook.select(workbook.find(select, sheet));
    },
    generate: (rows) => {
      const sheet = workbook.sheet('Sheet1');
      const put = (cells: readonly CellValue[], r: number): void =>
        cells.forEach((value, c) => {
          if (value !== null && value !== '') sheet.values.set(r, c, value);
        });
      put(stateHeadings(2023), 0);
      let row = 1;
      for (const cells of generatedRows({ rows, districts: Math.min(5_000, Math.ceil(rows / 5)), seed: 1 })) {
        put(cells, row);
        row += 1;
      }
      workbook.select(workbook.find('A1', sheet));
    },
    select: (name, address) => workbook.select(workbook.find(address, workbook.sheet(name))),
    sheets: () =>
      workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
    renameSheet: (name, to) => workbook.renameSheet(workbook.sheet(name), to),
    activeSheet: () => workbook.activeSheet.name,
    selection: () => {
      const { sheet, box } = workbook.selection;
      return { sheet: sheet.name, row: box.row + 1, column: box.column + 1 };
    },
    value: (name, address) => {
      const box = parseBox(address);
      const value = box === null ? undefined : workbook.sheet(name).values.get(box.row, box.column);
      return value === undefined || typeof value === 'object' ? null : value;
    },
    typeOnAction: (name, { owner, status }) => {
      const sheet = workbook.sheet(name);
      const row = rowWhere(sheet, (key) => key.startsWith('action:'));
      sheet.enter(row, COLUMN.owner, owner);
      sheet.enter(row, COLUMN.status, status);
      return String(sheet.values.get(row, COLUMN.key));
    },
    typedOnAction: (name, wanted) => {
      const sheet = workbook.sheet(name);
      const row = rowWhere(sheet, (key) => key === wanted);
      return {
        owner: String(sheet.values.get(row, COLUMN.owner) ?? ''),
        status: String(sheet.values.get(row, COLUMN.status) ?? ''),
      };
    },
    snapshot: () => snapshot(workbook),
    settings: () => [...workbook.settings.keys()],
    keepSetting: (key, value) => void workbook.settings.set(key, value),
    press: (command) => addIn.runCommand(command, `button-${command}`),
    showPane: (isShown) => pane.changeTo(isShown ? 'Visible' : 'Background'),
    isPaneShown: () => pane.state === 'Visible',
    runAction: (command) => host.push([actionEntry(command)]),
    keysHeard: () => keys,
    faults: () => [...engine.failures.map(String), ...engine.missing],
  };
}

function rowWhere(sheet: Sheet, isWanted: (key: string) => boolean): number {
  const used = sheet.used(true);
  const rows = used === null ? 0 : used.row + used.rows;
  for (let row = 0; row < rows; row += 1) {
    if (isWanted(String(sheet.values.get(row, COLUMN.key) ?? ''))) return row;
  }
  throw new Error(`“${sheet.name}” has no such step.`);
}
