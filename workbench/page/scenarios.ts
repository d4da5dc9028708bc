import type { CellValue } from '../host/model/cell-value';
import type { Workbook } from '../host/model/workbook';

/** A workbook to start with, for people who try something and for tests. */
export type Scenario = {
  /** In the page's address: `?scenario=sample`. */
  readonly name: string;
  readonly label: string;
  /** The file to open; an empty workbook without. */
  readonly file?: { readonly address: string; readonly name: string };
  /** What is done to the workbook once the file is in it. */
  readonly prepare?: (workbook: Workbook) => void;
  /** A person is in the middle of typing into a cell. */
  readonly isEditing?: true;
};

const SAMPLE = { address: '/samples/accountability-2023.xlsx', name: 'accountability-2023.xlsx' };

export const SCENARIOS: readonly Scenario[] = [
  { name: 'sample', label: 'Sample results', file: SAMPLE },
  {
    name: 'state',
    label: 'Made-up state, 1,900 rows',
    file: { address: '/samples/state.xlsx', name: 'state.xlsx' },
  },
  {
    name: 'all-districts',
    label: 'Made-up state, 400 sheets',
    file: { address: '/samples/all-districts.xlsx', name: 'all-districts.xlsx' },
  },
  { name: 'protected', label: 'Sample, workbook protected', file: SAMPLE, prepare: protect },
  { name: 'foreign', label: 'Sample beside other sheets', file: SAMPLE, prepare: addForeignSheets },
  { name: 'edit-mode', label: 'Sample, a cell being edited', file: SAMPLE, isEditing: true },
  { name: 'new', label: 'Empty workbook' },
];

/** The scenario of this name, or the sentence that says which there are. */
export function scenarioCalled(
  name: string,
): { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problem: string } {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (scenario !== undefined) return { ok: true, scenario };
  const names = SCENARIOS.map((one) => one.name).join(', ');
  return {
    ok: false,
    problem: `There is no scenario “${name}”, so the workbook is empty. There are: ${names}.`,
  };
}

function protect(workbook: Workbook): void {
  workbook.protection.isOn = true;
}

/** What someone may have before the add-in comes: sheets and a table under the names it would like to use. */
function addForeignSheets(workbook: Workbook): void {
  const data = workbook.activeSheet;
  write(workbook, 'Index', [
    ['Our own index', 'kept by hand'],
    ['Budget', 2024],
  ]);
  write(workbook, 'Boston', [
    ['Visits to Boston', 'Hours'],
    ['September', 12],
    ['October', 9],
  ]);
  const sheet = write(workbook, 'Lists', [
    ['Status', 'Meaning'],
    ['Open', 'not done'],
    ['Closed', 'done'],
  ]);
  sheet.tables = [
    {
      id: workbook.newId(),
      name: 'Classification',
      style: 'TableStyleMedium2',
      box: { row: 0, column: 0, rows: 3, columns: 2 },
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      criteria: [],
      highlightFirstColumn: false,
      highlightLastColumn: false,
      isDeleted: false,
    },
  ];
  workbook.activate(data);
}

function write(workbook: Workbook, name: string, rows: readonly (readonly CellValue[])[]) {
  const sheet = workbook.addSheet(name);
  rows.forEach((row, rowIndex) => row.forEach((value, column) => sheet.values.set(rowIndex, column, value)));
  return sheet;
}
