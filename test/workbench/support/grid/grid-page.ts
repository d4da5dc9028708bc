import { differenceLine, differences } from '../../../../workbench/host/export/sheet-facts';
import { factsOfSheetDoc } from '../../../../workbench/host/export/facts-of-sheet-doc';
import { sheetDocOfWorksheet } from '../../../../workbench/host/export/sheet-doc-of-worksheet';
import { startGridHost } from '../../../../workbench/grid/grid-host';
import type { GridHost } from '../../../../workbench/grid/grid-host';
import type { CellMatrix } from '../../../../src/intake/cell-value';
import type { SheetDoc } from '../../../../src/sheets/sheet-doc';
import { formatBox } from '../../../../workbench/host/model/address';
import type { Workbook, WorkbookEvent } from '../../../../workbench/host/model/workbook';
import type { Person } from '../../scenarios/scenario';
import { personAtGrid } from './person-at-grid';
import { differencesFrom } from '../../../excel/support/compare';
import { readClientTypes } from '../../../../workbench/wire/client-types';
import { openAddInFrame } from '../../../../workbench/wire/frame-transport';

/** What a test may do with the page around the add-in. */
export type GridPage = {
  /** A new workbook and a new add-in's page beside it. */
  readonly open: () => Promise<void>;
  readonly host: () => GridHost;
  /** The person at the grid. */
  readonly person: Person;
  /** What the workbook told since this was last asked: kind, what changed and by whom. */
  readonly told: () => readonly string[];
  /** Puts rows into the first sheet as pasting would leave them, and selects the first cell. */
  readonly paste: (cells: CellMatrix, hiddenRows: readonly number[]) => void;
  /** Where sheets of the grid differ from what a file would hold; the first differences only. */
  readonly differencesFrom: (docs: readonly SheetDoc[]) => readonly string[];
  /** Milliseconds of the longest time without a frame since this was last asked. */
  readonly longestPause: () => number;
  /** What the host failed at or lacks. */
  readonly faults: () => readonly string[];
};

const SHOWN = 10;
const told: string[] = [];

let opened: {
  readonly host: GridHost;
  readonly frame: HTMLIFrameElement;
  readonly close: () => Promise<void>;
} | null = null;

const page: GridPage = {
  open: async () => {
    await opened?.close();
    opened = open();
    const { frame } = opened;
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  },
  host,
  get person() {
    return personAtGrid(host());
  },
  told: () => told.splice(0),
  paste: (cells, hiddenRows) => {
    const { workbook } = host();
    const sheet = workbook.activeSheet;
    cells.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null && value !== '') sheet.values.set(r, c, value);
      }),
    );
    hiddenRows.forEach((row) => sheet.rows.setHidden(row - 1, 1, true));
    workbook.select({ sheet, box: { row: 0, column: 0, rows: 1, columns: 1 } });
  },
  differencesFrom: (docs) => [
    ...differencesFrom(docs, host().workbook),
    ...docs.flatMap((doc) => exportDifferences(doc, host().workbook)).slice(0, SHOWN),
  ],
  longestPause: () => {
    const longest = pause;
    pause = 0;
    return Math.round(longest);
  },
  faults: () => [...host().engine.failures.map(String), ...host().engine.missing],
};
Object.assign(window, { grid: page });

let pause = 0;
let lastFrame = performance.now();
function frameDrawn(now: number): void {
  pause = Math.max(pause, now - lastFrame);
  lastFrame = now;
  requestAnimationFrame(frameDrawn);
}
requestAnimationFrame(frameDrawn);

function lineOf(event: WorkbookEvent): string {
  const { kind } = event;
  if (kind === 'changed') {
    const { sheet, box } = event.place;
    return `${event.changeType} ${sheet.name}!${formatBox(box)} by ${event.author}`;
  }
  return kind === 'selected'
    ? `selected ${event.place.sheet.name}!${formatBox(event.place.box)}`
    : `${kind} ${event.sheet.name}`;
}

function exportDifferences(doc: SheetDoc, workbook: Workbook): readonly string[] {
  const sheet = workbook.findSheet(doc.name);
  const exported = sheet && sheetDocOfWorksheet(sheet, doc.kind);
  if (exported === null) {
    return [];
  }
  return exported.ok
    ? differences(factsOfSheetDoc(doc), factsOfSheetDoc(exported.doc)).map(
        (difference) => `${doc.name}, exported: ${differenceLine(difference)}`,
      )
    : exported.problems;
}

function host(): GridHost {
  if (opened === null) {
    throw new Error('Nothing is open.');
  }
  return opened.host;
}

function open() {
  const container = document.createElement('div');
  container.style.cssText = 'position: absolute; inset: 0 340px 0 0';
  const pane = document.createElement('div');
  pane.style.cssText = 'position: absolute; right: 0';
  document.body.append(container, pane);
  const own = startGridHost({
    container,
    types: () => {
      const global = (name: string) => Object(Reflect.get(Object(frame.contentWindow), name)) as object;
      return readClientTypes({ Excel: global('Excel'), OfficeExtension: global('OfficeExtension') });
    },
  });
  const { listen } = own.workbook;
  own.workbook.listen = (event) => {
    told.push(lineOf(event));
    listen(event);
  };
  const { frame } = openAddInFrame(own, '/add-in.html', pane);
  return {
    host: own,
    frame,
    close: async () => {
      await own.dispose();
      container.remove();
      pane.remove();
    },
  };
}
