import { WireObject } from '../../wire/wire-object';
import type { Box } from '../model/box';
import type { Sheet } from '../model/sheet';
import type { World } from './world';

/** Filter arrows of a sheet or a table: told, not set. Rows that a filter hides are hidden rows. */
export class AutoFilterObject extends WireObject {
  readonly type = 'AutoFilter';

  constructor(
    private readonly world: World,
    private readonly sheet: Sheet,
    private readonly filter: { readonly box: Box; readonly criteria: readonly unknown[] } | null,
  ) {
    super();
  }

  override get isDeleted() {
    return this.sheet.isDeleted;
  }

  get Enabled() {
    return this.filter !== null;
  }

  get IsDataFiltered() {
    return this.filter !== null && this.filter.criteria.length > 0;
  }

  get Criteria() {
    return this.filter?.criteria ?? [];
  }

  GetRangeOrNullObject() {
    return this.filter && this.world.make.range({ sheet: this.sheet, box: this.filter.box });
  }
}
