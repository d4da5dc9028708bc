import { WireObject } from '../../wire/wire-object';
import type { Sheet } from '../model/sheet';
import type { World } from './world';

/** The sheet's own filter arrows: told, not set. Rows that a filter hides are hidden rows. */
export class AutoFilterObject extends WireObject {
  readonly type = 'AutoFilter';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override get isDeleted() {
    return this.sheet.isDeleted;
  }

  get Enabled() {
    return this.sheet.filter !== null;
  }

  get IsDataFiltered() {
    return this.sheet.filter !== null && this.sheet.filter.criteria.length > 0;
  }

  get Criteria() {
    return this.sheet.filter?.criteria ?? [];
  }

  GetRangeOrNullObject() {
    const { filter } = this.sheet;
    return filter && this.world.make.range({ sheet: this.sheet, box: filter.box });
  }
}
