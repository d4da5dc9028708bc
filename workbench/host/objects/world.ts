import type { WireObject } from '../../wire/wire-object';
import type { Box } from '../model/box';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { Place, Workbook } from '../model/workbook';

/** What every object of the host works on. */
export type World = { readonly workbook: Workbook; readonly make: Maker };

/** Makes the objects that many others lead to, so that their files need not know each other. */
export type Maker = {
  readonly range: (place: Place) => WireObject;
  readonly areas: (cells: Cells) => WireObject;
  readonly worksheet: (sheet: Sheet) => WireObject;
  readonly table: (sheet: Sheet, table: Table) => WireObject;
  /** All tables of the workbook, or of one sheet. */
  readonly tables: (sheet: Sheet | null, within?: Box) => WireObject;
};

/** One or more boxes of one sheet, in the order in which they were named. */
export type Cells = { readonly sheet: Sheet; readonly boxes: readonly Box[] };
