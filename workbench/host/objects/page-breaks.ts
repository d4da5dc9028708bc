import { WireCollection, WireObject } from '../../wire/wire-object';
import type { Sheet } from '../model/sheet';
import { AreaObject } from './area';
import { asText } from './arguments';
import type { World } from './world';

/** The page breaks set by hand between rows. */
export class PageBreaksObject extends WireCollection<PageBreakObject> {
  readonly type = 'PageBreakCollection';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  items() {
    return this.sheet.page.rowBreaks.map((row) => new PageBreakObject(this.sheet, row));
  }

  /** Above the range. */
  Add(range: unknown) {
    const [own] = range instanceof AreaObject ? range.cells.boxes : [];
    const { row } = own ?? this.world.workbook.find(asText(range), this.sheet).box;
    const { page } = this.sheet;
    page.rowBreaks = [...new Set([...page.rowBreaks, row])].sort((one, other) => one - other);
    return new PageBreakObject(this.sheet, row);
  }

  RemovePageBreaks(): void {
    this.sheet.page.rowBreaks = [];
  }
}

class PageBreakObject extends WireObject {
  readonly type = 'PageBreak';

  constructor(
    private readonly sheet: Sheet,
    private readonly row: number,
  ) {
    super();
  }

  override get isDeleted() {
    return !this.sheet.page.rowBreaks.includes(this.row);
  }

  get RowIndex() {
    return this.row;
  }

  Delete(): void {
    const { page } = this.sheet;
    page.rowBreaks = page.rowBreaks.filter((row) => row !== this.row);
  }
}
