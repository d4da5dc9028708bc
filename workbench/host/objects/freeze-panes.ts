import { WireObject } from '../../wire/wire-object';
import { EVERYTHING, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../model/box';
import type { Box } from '../model/box';
import type { Sheet } from '../model/sheet';
import { AreaObject } from './area';
import { asCount } from './arguments';
import type { World } from './world';

/** The rows and columns of a sheet that stay in sight. */
export class FreezePanesObject extends WireObject {
  readonly type = 'WorksheetFreezePanes';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override get isDeleted() {
    return this.sheet.isDeleted;
  }

  FreezeRows(count: unknown): void {
    this.sheet.frozen = { rows: asCount(count ?? 1), columns: 0 };
  }

  FreezeColumns(count: unknown): void {
    this.sheet.frozen = { rows: 0, columns: asCount(count ?? 1) };
  }

  /** Everything above and left of the range's last cell, the range included. */
  FreezeAt(range: unknown): void {
    const box = this.#boxOf(range);
    this.sheet.frozen = {
      rows: box.rows === MAX_ROWS ? 0 : lastRow(box) + 1,
      columns: box.columns === MAX_COLUMNS ? 0 : lastColumn(box) + 1,
    };
  }

  Unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }

  GetLocationOrNullObject() {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) {
      return null;
    }
    const box = { ...EVERYTHING, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
    return this.world.make.range({ sheet: this.sheet, box });
  }

  #boxOf(range: unknown): Box {
    const [own] = range instanceof AreaObject ? range.cells.boxes : [];
    return own ?? this.world.workbook.find(String(range), this.sheet).box;
  }
}
