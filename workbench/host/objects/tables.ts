import { invalidArgument, itemAlreadyExists, notImplemented } from '../../wire/wire-error';
import { sameKey, WireCollection, WireObject } from '../../wire/wire-object';
import { intersection, lastRow, overlaps } from '../model/box';
import type { Box } from '../model/box';
import type { Sheet } from '../model/sheet';
import { tableBody } from '../model/table';
import type { Table } from '../model/table';
import type { Place } from '../model/workbook';
import { AreaObject } from './area';
import { asBoolean, asText } from './arguments';
import { AutoFilterObject } from './auto-filter';
import { checkName } from './names';
import { TableColumnsObject, TableRowsObject } from './table-parts';
import { keepHeadingsText } from './table-headings';
import type { World } from './world';

const STYLE_NAME = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** The tables of a workbook, of a sheet, or of those that a range touches. */
export class TablesObject extends WireCollection<TableObject> {
  readonly type = 'TableCollection';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet | null,
    private readonly within: Box | null,
  ) {
    super();
  }

  items() {
    const sheets = this.sheet === null ? this.world.workbook.sheets : [this.sheet];
    const { within } = this;
    return sheets.flatMap((sheet) =>
      sheet.tables
        .filter(({ box }) => within === null || intersection(box, within) !== null)
        .map((table) => new TableObject(this.world, sheet, table)),
    );
  }

  get Count() {
    return this.GetCount();
  }

  Add(address: unknown, hasHeaders: unknown) {
    const { sheet, box } = this.#placeOf(address);
    if (!asBoolean(hasHeaders)) {
      throw notImplemented('a table without headings, for which cells would move down');
    }
    if (this.sheet !== null && sheet !== this.sheet) {
      throw invalidArgument('The range lies on another sheet.');
    }
    sheet.checkAllowed();
    if (sheet.tables.some((table) => overlaps(table.box, box))) {
      throw invalidArgument('A table cannot overlap another.');
    }
    if (sheet.merges.some((merge) => overlaps(merge, box))) {
      throw invalidArgument('A table cannot hold merged cells.');
    }
    const table: Table = {
      id: this.world.workbook.newId(),
      name: this.#freeName(),
      style: 'TableStyleMedium2',
      // A table has at least one row below its headings.
      box: { ...box, rows: Math.max(box.rows, 2) },
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      criteria: [],
      highlightFirstColumn: false,
      highlightLastColumn: false,
      isDeleted: false,
    };
    keepHeadingsText(sheet, table);
    sheet.tables = [...sheet.tables, table];
    return new TableObject(this.world, sheet, table);
  }

  #placeOf(address: unknown): Place {
    if (address instanceof AreaObject) {
      const [box, ...others] = address.cells.boxes;
      if (box === undefined || others.length > 0) {
        throw invalidArgument('A table is one rectangle.');
      }
      return { sheet: address.cells.sheet, box };
    }
    return this.world.workbook.find(asText(address), this.sheet ?? this.world.workbook.activeSheet);
  }

  #freeName(): string {
    let number = 1;
    while (this.world.workbook.findTable(`Table${number}`) !== null) {
      number += 1;
    }
    return `Table${number}`;
  }
}

/** One table: its range, name and look. */
export class TableObject extends WireObject {
  readonly type = 'Table';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  override get isDeleted() {
    return this.table.isDeleted || this.sheet.isDeleted;
  }

  override matchesKey(key: unknown) {
    return sameKey(this.table.name, key) || sameKey(this.table.id, key);
  }

  get Id() {
    return this.table.id;
  }

  get Name() {
    return this.table.name;
  }

  set Name(value: unknown) {
    const name = asText(value);
    checkName(name);
    const other = this.world.workbook.findTable(name);
    if ((other !== null && other.table !== this.table) || this.world.workbook.findName(name) !== null) {
      throw itemAlreadyExists();
    }
    this.table.name = name;
  }

  get Style() {
    return this.table.style;
  }

  set Style(value: unknown) {
    const style = asText(value);
    if (style !== '' && !STYLE_NAME.test(style)) {
      throw invalidArgument(`"${style}" is no table style of Excel's own.`);
    }
    this.table.style = style;
  }

  get ShowHeaders() {
    return true;
  }

  get ShowTotals() {
    return false;
  }

  get ShowBandedRows() {
    return this.table.showBandedRows;
  }

  set ShowBandedRows(value: unknown) {
    this.table.showBandedRows = asBoolean(value);
  }

  get ShowBandedColumns() {
    return this.table.showBandedColumns;
  }

  set ShowBandedColumns(value: unknown) {
    this.table.showBandedColumns = asBoolean(value);
  }

  get ShowFilterButton() {
    return this.table.showFilterButton;
  }

  set ShowFilterButton(value: unknown) {
    this.table.showFilterButton = asBoolean(value);
  }

  get HighlightFirstColumn() {
    return this.table.highlightFirstColumn;
  }

  set HighlightFirstColumn(value: unknown) {
    this.table.highlightFirstColumn = asBoolean(value);
  }

  get HighlightLastColumn() {
    return this.table.highlightLastColumn;
  }

  set HighlightLastColumn(value: unknown) {
    this.table.highlightLastColumn = asBoolean(value);
  }

  get AutoFilter() {
    const { box, criteria, showFilterButton } = this.table;
    return new AutoFilterObject(this.world, this.sheet, showFilterButton ? { box, criteria } : null);
  }

  get Worksheet() {
    return this.world.make.worksheet(this.sheet);
  }

  get Columns() {
    return new TableColumnsObject(this.world, this.sheet, this.table);
  }

  get Rows() {
    return new TableRowsObject(this.world, this.sheet, this.table);
  }

  GetRange() {
    return this.#range(this.table.box);
  }

  GetHeaderRowRange() {
    return this.#range({ ...this.table.box, rows: 1 });
  }

  GetDataBodyRange() {
    return this.#range(tableBody(this.table));
  }

  /** The headings stay in their row. */
  Resize(address: unknown): void {
    const [own] = address instanceof AreaObject ? address.cells.boxes : [];
    const box = own ?? this.world.workbook.find(asText(address), this.sheet).box;
    const isBlocked = this.sheet.tables.some((other) => other !== this.table && overlaps(other.box, box));
    if (
      box.row !== this.table.box.row ||
      lastRow(box) === box.row ||
      !overlaps(box, this.table.box) ||
      isBlocked
    ) {
      throw invalidArgument('The table cannot take this range.');
    }
    this.table.box = box;
    keepHeadingsText(this.sheet, this.table);
  }

  /** The cells stay as they are. */
  ConvertToRange() {
    this.#remove();
    return this.#range(this.table.box);
  }

  /** The cells are emptied too. */
  Delete(): void {
    this.sheet.checkUnlocked(this.table.box);
    this.#remove();
    this.sheet.clearContents(this.table.box);
    this.sheet.formats.clear(this.table.box);
    this.world.workbook.changed({ sheet: this.sheet, box: this.table.box });
  }

  #remove(): void {
    this.sheet.tables = this.sheet.tables.filter((other) => other !== this.table);
    this.table.isDeleted = true;
  }

  #range(box: Box) {
    return this.world.make.range({ sheet: this.sheet, box });
  }
}
