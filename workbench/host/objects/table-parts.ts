import { invalidArgument, notImplemented } from '../../wire/wire-error';
import { sameKey, WireCollection, WireObject } from '../../wire/wire-object';
import type { Sheet } from '../model/sheet';
import { tableBody } from '../model/table';
import type { Table } from '../model/table';
import { wireValue } from './area';
import { readCells } from './cell-matrix';
import { enterCells } from './range-writes';
import { headings } from './table-headings';
import type { World } from './world';

/** The columns of a table, in their order. */
export class TableColumnsObject extends WireCollection<TableColumnObject> {
  readonly type = 'TableColumnCollection';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  items() {
    return headings(this.sheet, this.table).map(
      (name, index) => new TableColumnObject(this.world, this.sheet, this.table, index, name),
    );
  }

  get Count() {
    return this.table.box.columns;
  }
}

class TableColumnObject extends WireObject {
  readonly type = 'TableColumn';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly index: number,
    private readonly name: string,
  ) {
    super();
  }

  override get isDeleted() {
    return this.table.isDeleted || this.index >= this.table.box.columns;
  }

  override matchesKey(key: unknown) {
    return this.Id === key || sameKey(this.name, key);
  }

  get Id() {
    return this.index + 1;
  }

  get Index() {
    return this.index;
  }

  get Name() {
    return this.name;
  }

  get Values() {
    return readCells(this.#own(this.table.box), (row, column) =>
      wireValue({ sheet: this.sheet }, row, column),
    );
  }

  GetRange() {
    return this.world.make.range({ sheet: this.sheet, box: this.#own(this.table.box) });
  }

  GetDataBodyRange() {
    return this.world.make.range({ sheet: this.sheet, box: this.#own(tableBody(this.table)) });
  }

  #own(box: Table['box']): Table['box'] {
    return { ...box, column: box.column + this.index, columns: 1 };
  }
}

/** The rows of a table below its headings. */
export class TableRowsObject extends WireCollection<TableRowObject> {
  readonly type = 'TableRowCollection';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  items() {
    return Array.from(
      { length: tableBody(this.table).rows },
      (_, index) => new TableRowObject(this.world, this.sheet, this.table, index),
    );
  }

  get Count() {
    return tableBody(this.table).rows;
  }

  /** At the end only, onto empty cells; the new rows take the last row's formats. */
  Add(index: unknown, values: unknown) {
    const { sheet, table } = this;
    if (index !== null && index !== undefined && index !== -1) {
      throw notImplemented('adding a table row elsewhere than at the end');
    }
    if (!Array.isArray(values) || values.length === 0) {
      throw invalidArgument('There are no rows to add.');
    }
    const box = { ...table.box, row: table.box.row + table.box.rows, rows: values.length };
    if (sheet.used(true, box) !== null) {
      throw notImplemented('moving the cells below a growing table');
    }
    const last = box.row - 1;
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const format = sheet.formats.at(last, column);
      sheet.formats.change({ ...box, column, columns: 1 }, () => format);
    }
    table.box = { ...table.box, rows: table.box.rows + values.length };
    enterCells(this.world.workbook, { sheet, box }, values);
    return new TableRowObject(this.world, sheet, table, tableBody(table).rows - 1);
  }
}

class TableRowObject extends WireObject {
  readonly type = 'TableRow';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  override get isDeleted() {
    return this.table.isDeleted || this.index >= tableBody(this.table).rows;
  }

  get Index() {
    return this.index;
  }

  get Values() {
    return readCells(this.#box, (row, column) => wireValue({ sheet: this.sheet }, row, column));
  }

  GetRange() {
    return this.world.make.range({ sheet: this.sheet, box: this.#box });
  }

  get #box(): Table['box'] {
    const body = tableBody(this.table);
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}
