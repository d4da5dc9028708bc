import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  notImplemented,
} from '../../wire/wire-error';
import { sameKey } from '../../wire/wire-object';
import { parseBox, quoteSheetName, splitAddress } from './address';
import type { Box } from './box';
import { CellFormats } from './cell-formats';
import { unprotected } from './protection';
import { checkSheetName } from './sheet-name';
import { Sheet } from './sheet';
import { tableBody } from './table';
import type { Table } from './table';

/** A name for a range or a formula. */
export type DefinedName = {
  readonly name: string;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
};

/** Cells of one sheet. */
export type Place = { readonly sheet: Sheet; readonly box: Box };

/** Who made a change: this add-in, the person at this screen, or another author of the same workbook. */
export type Author = 'AddIn' | 'Person' | 'Remote';

/** What is to be calculated: what has changed, everything, or everything with what it depends on found anew. */
export type CalculationKind = 'Recalculate' | 'Full' | 'FullRebuild';

/** What the workbook tells whoever listens. */
export type WorkbookEvent =
  | { readonly kind: 'changed'; readonly place: Place; readonly changeType: string; readonly author: Author }
  | { readonly kind: 'added' | 'deleted' | 'activated' | 'deactivated'; readonly sheet: Sheet }
  | { readonly kind: 'selected'; readonly place: Place };

/** Where the order of the sheets, the one that is shown and the names are kept. */
export type WorkbookPlaces = {
  /** In their order, hidden ones too. */
  sheets: readonly Sheet[];
  /** The cells that are selected, on the sheet that is shown. */
  selection: Place;
  /** The names themselves may be changed in place. */
  names: readonly DefinedName[];
  /** A sheet that is not among the workbook's yet. */
  readonly newSheet: (id: string, name: string, formats: CellFormats) => Sheet;
};

const LONGEST_SHEET_NAME = 31;
const FIRST_CELL: Box = { row: 0, column: 0, rows: 1, columns: 1 };

function inMemory(first: Sheet): WorkbookPlaces {
  return {
    sheets: [first],
    selection: { sheet: first, box: FIRST_CELL },
    names: [],
    newSheet: (id, name, formats) => new Sheet(id, name, formats),
  };
}

/** The workbook's data, without the wire. Also what tests fill in and look at directly. */
export class Workbook {
  readonly formats: CellFormats;
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  readonly properties = new Map<string, string>();
  readonly protection = unprotected();
  calculationMode = 'Automatic';
  /** False while several ranges are selected, or a chart. */
  isOneRangeSelected = true;
  /** Of the file it was opened from, or would be saved to. */
  fileName = 'Book1.xlsx';
  /** Set while another author's change is played. */
  author: Author = 'AddIn';
  listen: (event: WorkbookEvent) => void = () => undefined;
  /** Hears that the add-in wants formulas calculated. In memory none are. */
  onCalculate: (kind: CalculationKind) => void = () => undefined;
  #byKey: Map<string, Sheet> | null = null;
  #ids = 0;
  readonly #places: WorkbookPlaces;

  /** @param elsewhere where another program shows the workbook too; in memory, with one sheet, without */
  constructor(elsewhere?: { readonly formats: CellFormats; readonly places: WorkbookPlaces }) {
    this.formats = elsewhere?.formats ?? new CellFormats();
    this.#places = elsewhere?.places ?? inMemory(new Sheet(this.newId(), 'Sheet1', this.formats));
  }

  get sheets(): readonly Sheet[] {
    return this.#places.sheets;
  }

  get activeSheet(): Sheet {
    return this.#places.selection.sheet;
  }

  get selection(): Place {
    return this.#places.selection;
  }

  get names(): readonly DefinedName[] {
    return this.#places.names;
  }

  set names(names: readonly DefinedName[]) {
    this.#places.names = names;
  }

  newId(): string {
    this.#ids += 1;
    return `{${String(this.#ids).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  findSheet(key: unknown): Sheet | null {
    this.#byKey ??= new Map(
      this.sheets.flatMap((sheet) =>
        [sheet.name, sheet.id].map((own) => [own.toLowerCase(), sheet] as const),
      ),
    );
    return this.#byKey.get(String(key).toLowerCase()) ?? null;
  }

  /** The sheet of this name. Throws where there is none: for tests, which know what they made. */
  sheet(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (sheet === null) {
      throw new Error(`There is no sheet "${name}" in the workbook.`);
    }
    return sheet;
  }

  addSheet(name: string = this.#freeName()): Sheet {
    this.checkStructure();
    this.#checkNewName(name, null);
    const sheet = this.#places.newSheet(this.newId(), name, this.formats);
    this.#places.sheets = [...this.sheets, sheet];
    this.#byKey?.set(name.toLowerCase(), sheet).set(sheet.id.toLowerCase(), sheet);
    this.listen({ kind: 'added', sheet });
    return sheet;
  }

  /** A sheet with all that is on it, last in the workbook, under the next free name such as `Sheet1 (2)`. */
  copySheet(sheet: Sheet): Sheet {
    if (sheet.tables.length > 0) {
      throw notImplemented('copying a sheet with a table');
    }
    let name = '';
    for (let number = 2; name === '' || this.findSheet(name) !== null; number += 1) {
      const ending = ` (${number})`;
      name = sheet.name.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
    }
    const copy = this.addSheet(name);
    copy.copyFrom(sheet, () => this.newId());
    return copy;
  }

  /** Told by whoever adds, renames, moves or removes sheets elsewhere than here. */
  sheetsChanged(): void {
    this.#byKey = null;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.checkStructure();
    this.#checkNewName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.#byKey?.delete(before.toLowerCase());
    this.#byKey?.set(name.toLowerCase(), sheet);
    this.#moveNames(before, quoteSheetName(name));
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.checkStructure();
    const others = this.sheets.filter((other) => other !== sheet);
    if (!Number.isInteger(position) || position < 0 || position > others.length) {
      throw invalidArgument(`There is no position ${position} for a sheet.`);
    }
    this.#places.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  deleteSheet(sheet: Sheet): void {
    this.checkStructure();
    const rest = this.sheets.filter((other) => other !== sheet);
    const next = rest.find(({ visibility }) => visibility === 'Visible');
    if (next === undefined) {
      throw invalidOperation('A workbook keeps at least one visible sheet.');
    }
    if (sheet.visibility === 'VeryHidden') {
      throw invalidOperation('A very hidden sheet cannot be deleted.');
    }
    const { name } = sheet;
    const wasActive = this.activeSheet === sheet;
    this.#byKey?.delete(name.toLowerCase());
    this.#byKey?.delete(sheet.id.toLowerCase());
    this.#moveNames(name, '#REF');
    this.#places.sheets = rest;
    sheet.isDeleted = true;
    this.listen({ kind: 'deleted', sheet });
    if (wasActive) {
      this.#show(sheet, next);
    }
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') {
      throw invalidOperation(`The sheet "${sheet.name}" is hidden.`);
    }
    if (sheet !== this.activeSheet) {
      this.#show(this.activeSheet, sheet);
    }
  }

  select(place: Place): void {
    this.activate(place.sheet);
    this.#places.selection = place;
    this.listen({ kind: 'selected', place });
  }

  /** Tells listeners that cells changed. */
  changed(place: Place, changeType = 'RangeEdited'): void {
    this.listen({ kind: 'changed', place, changeType, author: this.author });
  }

  /** Plays another author's change: what it does is told as remote. */
  asOtherAuthor(change: (workbook: Workbook) => void): void {
    this.author = 'Remote';
    try {
      change(this);
    } finally {
      this.author = 'AddIn';
    }
  }

  /** Tells what `change` tells as done by the person at this screen. */
  asPerson(change: () => void): void {
    const before = this.author;
    this.author = 'Person';
    try {
      change();
    } finally {
      this.author = before;
    }
  }

  checkStructure(): void {
    if (this.protection.isOn) {
      throw accessDenied('The structure of the workbook is protected.');
    }
  }

  findTable(key: unknown): { readonly table: Table; readonly sheet: Sheet } | null {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find(({ name, id }) => sameKey(name, key) || sameKey(id, key));
      if (table !== undefined) {
        return { table, sheet };
      }
    }
    return null;
  }

  findName(name: unknown): DefinedName | null {
    return this.names.find((item) => sameKey(item.name, name)) ?? null;
  }

  /** `A1:B2`, `'Other sheet'!A1`, a defined name or a table's name (its data rows). */
  find(address: string, sheet: Sheet): Place {
    const { sheet: sheetName, rest } = splitAddress(address);
    const target = sheetName === null ? sheet : this.findSheet(sheetName);
    const box = parseBox(rest);
    if (target !== null && box !== null) {
      return { sheet: target, box };
    }
    const name = sheetName === null ? this.findName(address) : null;
    if (name !== null) {
      return this.find(name.formula.slice(1), sheet);
    }
    const table = sheetName === null ? this.findTable(address) : null;
    if (table !== null) {
      return { sheet: table.sheet, box: tableBody(table.table) };
    }
    throw invalidArgument(`"${address}" is no range of this workbook.`);
  }

  // Defined names follow their sheet; links do not.
  #moveNames(before: string, now: string): void {
    this.names.forEach((item) => {
      const { sheet, rest } = splitAddress(item.formula.slice(1));
      if (sheet !== null && sheet.toLowerCase() === before.toLowerCase()) {
        item.formula = `=${now}!${rest}`;
      }
    });
  }

  #show(before: Sheet, sheet: Sheet): void {
    this.#places.selection = { sheet, box: FIRST_CELL };
    this.listen({ kind: 'deactivated', sheet: before });
    this.listen({ kind: 'activated', sheet });
  }

  #checkNewName(name: string, own: Sheet | null): void {
    checkSheetName(name);
    const other = this.findSheet(name);
    if (other !== null && other !== own) {
      throw itemAlreadyExists();
    }
  }

  #freeName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`) !== null) {
      number += 1;
    }
    return `Sheet${number}`;
  }
}
