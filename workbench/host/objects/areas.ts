import { WireCollection } from '../../wire/wire-object';
import type { WireObject } from '../../wire/wire-object';
import { AreaObject } from './area';
import type { Cells, World } from './world';

/** Several rectangles of one sheet at once. */
export class AreasObject extends AreaObject {
  readonly type = 'RangeAreas';

  get AreaCount() {
    return this.cells.boxes.length;
  }

  get Areas() {
    return new AreaListObject(this.world, this.cells);
  }
}

class AreaListObject extends WireCollection {
  readonly type = 'RangeCollection';

  constructor(
    private readonly world: World,
    private readonly cells: Cells,
  ) {
    super();
  }

  items(): readonly WireObject[] {
    const { sheet, boxes } = this.cells;
    return boxes.map((box) => this.world.make.range({ sheet, box }));
  }
}
