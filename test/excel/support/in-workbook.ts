/// <reference types="office-js" />
import type { CellMatrix } from '../../../src/intake/cell-value';
import type { JobPort } from '../../../src/commands/jobs/job-port';
import type { ExcelProgress } from '../../../src/excel/excel-port';
import { startExcel } from '../../../workbench/host/node/start-excel';
import type { RunningExcel, StartOptions } from '../../../workbench/host/node/start-excel';
import type { Workbook } from '../../../workbench/host/model/workbook';

export const TODAY = '2023-10-02';
/** Every test of the room runs on the oldest Excel that is promised, unless it says otherwise. */
export const OLDEST = '1.9';

export type TestWorkbook = {
  readonly excel: RunningExcel;
  readonly workbook: Workbook;
  readonly port: JobPort;
  /** What the job told, without what it told twice in a row. */
  readonly told: ExcelProgress['doing'][];
  /** Puts rows into a sheet as pasting would leave them, and selects a cell among them. */
  readonly paste: (cells: CellMatrix, options?: PasteOptions) => void;
};

export type PasteOptions = {
  readonly sheet?: string;
  readonly hiddenRows?: readonly number[];
  /** The range that is selected then; without it the first cell. */
  readonly select?: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
};

export type WorkbookOptions = StartOptions & {
  readonly signal?: AbortSignal;
  /** Milliseconds of silence after which Excel counts as hanging. */
  readonly patience?: number;
};

/** Runs a test in a fresh workbook with the real client; fails where the stand-in lacked or broke anything. */
export async function inWorkbook(
  test: (book: TestWorkbook) => Promise<void>,
  { signal, patience, ...options }: WorkbookOptions = {},
): Promise<void> {
  const excel = await startExcel({ excelApi: OLDEST, ...options });
  const undo = excel.makeGlobal();
  try {
    await test(testWorkbook(excel, signal, patience));
    const { failures, missing } = excel.host.engine;
    if (failures.length > 0) throw failures[0];
    if (missing.length > 0) throw new Error(`The stand-in lacks: ${missing.join(' ')}`);
  } finally {
    undo();
    excel.close();
  }
}

export function testWorkbook(excel: RunningExcel, signal?: AbortSignal, patience?: number): TestWorkbook {
  const told: ExcelProgress['doing'][] = [];
  const { workbook } = excel.host;
  return {
    excel,
    workbook,
    told,
    port: {
      clock: {
        pause: () => Promise.resolve(),
        alarm: (milliseconds) => testAlarm(patience ?? milliseconds),
        breathe: () => Promise.resolve(),
      },
      random: () => 0.5,
      report: ({ doing }) => {
        if (told.at(-1) !== doing) told.push(doing);
      },
      today: () => TODAY,
      ...(signal && { signal }),
    },
    paste: (cells, paste) => pasteInto(workbook, cells, paste),
  };
}

function testAlarm(milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rang = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return { rang, stop: () => clearTimeout(timer) };
}

function pasteInto(
  workbook: Workbook,
  cells: CellMatrix,
  { sheet: name = 'Sheet1', hiddenRows = [], select }: PasteOptions = {},
) {
  const sheet = workbook.findSheet(name) ?? workbook.addSheet(name);
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null && value !== '') sheet.values.set(r, c, value);
    }),
  );
  for (const row of hiddenRows) sheet.rows.setHidden(row - 1, 1, true);
  workbook.select({ sheet, box: select ?? { row: 0, column: 0, rows: 1, columns: 1 } });
}
