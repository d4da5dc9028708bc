import { actionKey, COLUMN } from '../../src/sheets/action-sheet/grid';
import type { ExcelHost } from '../../workbench/host/excel-host';
import { EVERYTHING } from '../../workbench/host/model/box';
import type { Sheet } from '../../workbench/host/model/sheet';
import type { Workbook } from '../../workbench/host/model/workbook';
import type { Fault } from '../../workbench/wire/faults';

/** Excel's error codes that an add-in of this kind has to expect at any time. */
export const HAZARD_CODES = [
  'GeneralException',
  'AccessDenied',
  'ItemNotFound',
  'ItemAlreadyExists',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ActivityLimitReached',
  'RequestAborted',
  'ServiceNotAvailable',
  'Conflict',
  'InvalidOrTimedOutSession',
  'WriteNotSupportedWhenModalDialogOpen',
  'FilteredRangeConflict',
  'MergedRangeConflict',
  'InactiveWorkbook',
  'UndoNotSupported',
] as const;

/** Codes by which Excel refuses a request as a whole: nothing of it can have been done. */
const REFUSED_WHOLE: readonly string[] = [
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
];

/** How something goes wrong at one sync of a job. */
export type FaultKind = {
  readonly name: string;
  /** @param actions how many actions the sync has where all goes well */
  readonly plan: (host: ExcelHost, sync: number, actions: number) => void;
  /** What somebody types then, where there is a sheet to fill in; it may not get lost. */
  readonly typed?: string;
};

const wholeSync = (name: string, fault: Fault): FaultKind => ({
  name,
  plan: ({ engine }, sync) => {
    engine.faults.at({ sync }, fault);
  },
});

/** The error strikes in place of an action so far into the batch; what came before it stays done. */
const within = (code: string, part: number): FaultKind => ({
  name: `${code} after ${part * 100} % of the batch`,
  plan: ({ engine }, sync, actions) => {
    engine.faults.at({ sync, action: Math.max(1, Math.round(actions * part)) }, { do: 'fail', code });
  },
});

/** From this sync on everything fails. */
const lasting = (code: string): FaultKind => ({
  name: `${code} from there on`,
  plan: ({ engine }, sync) => {
    for (let later = sync; later < sync + LASTING; later += 1) {
      engine.faults.at({ sync: later }, { do: 'fail', code });
    }
  },
});

const TYPED = 'typed meanwhile';

const fillIn: FaultKind = {
  name: 'somebody fills in a sheet',
  typed: TYPED,
  plan: ({ engine, workbook }, sync) => {
    const cell = firstEntry(workbook);
    if (cell === null) return;
    const type = () => cell.sheet.values.set(cell.row, COLUMN.owner, TYPED);
    engine.faults.at({ sync }, { do: 'change', change: () => workbook.asOtherAuthor(type) });
  },
};

function firstEntry({ sheets }: Workbook): { readonly sheet: Sheet; readonly row: number } | null {
  for (const sheet of sheets.filter(({ visibility }) => visibility === 'Visible')) {
    for (const [row, column, value] of sheet.values.entries(EVERYTHING)) {
      if (column === COLUMN.key && String(value).startsWith(actionKey(''))) return { sheet, row };
    }
  }
  return null;
}

const LASTING = 60;
const PARTS = [0, 0.25, 0.5, 0.75, 0.9, 1] as const;

/** Every way in which one sync can go wrong. */
export const FAULT_KINDS: readonly FaultKind[] = [
  ...HAZARD_CODES.map((code) => wholeSync(`${code} before`, { do: 'fail', code })),
  ...HAZARD_CODES.filter((code) => !REFUSED_WHOLE.includes(code)).map((code) =>
    wholeSync(`${code} after`, { do: 'fail', code, when: 'after' }),
  ),
  wholeSync('silence before', { do: 'hang' }),
  wholeSync('silence after', { do: 'hang', when: 'after' }),
  wholeSync('a cell being edited', { do: 'edit-cell', refusals: 3 }),
  fillIn,
  ...PARTS.flatMap((part) =>
    ['GeneralException', 'ItemAlreadyExists', 'ServiceNotAvailable'].map((code) => within(code, part)),
  ),
  lasting('GeneralException'),
  lasting('ServiceNotAvailable'),
];
