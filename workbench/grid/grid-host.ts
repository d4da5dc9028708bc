import { ExcelHost } from '../host/excel-host';
import type { ExcelHostOptions } from '../host/excel-host';
import { CellFormats } from '../host/model/cell-formats';
import { Workbook } from '../host/model/workbook';
import { Calculation } from './calculation';
import { holdBackWhileEditing } from './cell-editing';
import { rememberSheetsWithoutFormulas } from './formula-scan';
import { leaveGoneSheetsUnvalidated } from './gone-sheets';
import { GridPlaces } from './model/grid-places';
import { hideNamesFromNameBox } from './name-box';
import { likenNewSheets, NEW_SHEET } from './new-sheet';
import { Pace } from './pace';
import { PersonWatcher } from './person-watcher';
import { guardProtection } from './protection-guard';
import type { Refused } from './protection-guard';
import { selectionReader } from './selection';
import { startUniver } from './start-univer';
import type { RunningUniver } from './start-univer';
import { drawTables } from './table-drawing';
import { UniverBook } from './univer-book';

export type GridHostOptions = Pick<ExcelHostOptions, 'types' | 'requirementSets' | 'documentSettings'> & {
  readonly container: HTMLElement;
  /** Hears what protection kept the person from. */
  readonly onRefused?: (refused: Refused) => void;
};

const FIRST_SHEET = 'sheet-1';

/**
 * The stand-in for Excel in a page: what the person sees in Univer's grid is the workbook that the add-in works on.
 *
 * - `workbook` has the same face as the in-memory host's. What is written through it from outside a batch (a file that
 *   is opened, say) is gathered until `flush()`; after each of the add-in's batches that is done already.
 * - `functions` asks the add-in for the results of its functions.
 * - `univer.api` is Univer's public face, `univer.inner` leads to its parts.
 * - `settled()` resolves once the grid has calculated what was changed.
 */
export type GridHost = ExcelHost & {
  readonly univer: RunningUniver;
  /** Brings what was written into the grid. */
  readonly flush: () => void;
  /** Resolves once formulas show what follows from all that was written. */
  readonly settled: () => Promise<void>;
  /** Takes the grid out of the page, once Univer has done what it does a moment after a change. */
  readonly dispose: () => Promise<void>;
};

/**
 * Milliseconds. Univer gathers changes of lists for a tenth of a second and then measures their rows; ended before, it
 * looks for a workbook that is gone.
 */
const AFTERTHOUGHTS = 150;

/** Starts Univer with a workbook of one empty sheet in the page's element, and the host over it. */
export function startGridHost({
  container,
  onRefused = () => undefined,
  ...options
}: GridHostOptions): GridHost {
  const univer = startUniver(container);
  univer.api.createWorkbook({
    name: 'Book1',
    sheetOrder: [FIRST_SHEET],
    // Univer keeps what it is given and fills it in.
    sheets: { [FIRST_SHEET]: { ...structuredClone(NEW_SHEET), id: FIRST_SHEET, name: 'Sheet1' } },
  });
  const book = new UniverBook(univer);
  rememberSheetsWithoutFormulas(univer, book);
  likenNewSheets(univer);
  hideNamesFromNameBox(book);
  leaveGoneSheetsUnvalidated(univer, book);
  const formats = new CellFormats();
  const places = new GridPlaces(book, formats, selectionReader(univer, book));
  const workbook = new Workbook({ formats, places });
  const calculation = new Calculation(univer, book);
  const pace = new Pace();
  const sheetOf = (sheetId: string) => places.sheetOf(sheetId);
  const refreshTables = drawTables(univer, book, sheetOf);
  const flush = () => {
    places.flush();
    refreshTables();
  };
  const host = new ExcelHost({
    ...options,
    workbook,
    hooks: {
      beforeQuery: async () => {
        flush();
        await calculation.settled();
      },
      beforeAction: () => pace.draw(() => places.flushSettled()),
      afterBatch: () => {
        flush();
        pace.end();
      },
    },
  });
  new PersonWatcher(univer, book, workbook, sheetOf).watch();
  guardProtection(univer, book, workbook, onRefused);
  holdBackWhileEditing(univer, host.engine.cellEdit);
  return Object.assign(host, {
    univer,
    flush,
    settled: () => {
      flush();
      return calculation.settled();
    },
    dispose: async () => {
      await new Promise((resolve) => setTimeout(resolve, AFTERTHOUGHTS));
      univer.inner.dispose();
    },
  });
}
