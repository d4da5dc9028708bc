import type { Box } from '../host/model/box';
import { MAX_COLUMNS } from '../host/model/box';
import type { PageSetup } from '../host/model/page-setup';
import type { Sheet } from '../host/model/sheet';
import type { Table } from '../host/model/table';
import { boxAfter } from './follow';
import type { GridMove } from './follow';

/** The ranges of a sheet that Univer does not know and so does not move. */
type Ranges = {
  readonly tables: readonly (readonly [Table, Box])[];
  readonly page: Pick<PageSetup, 'area' | 'titleRows' | 'titleColumns' | 'rowBreaks'>;
  readonly filter: Sheet['filter'];
};

type Removal = { readonly sheet: Sheet; readonly move: GridMove; readonly before: Ranges };

const MOST_REMOVALS = 100;

/** Moves tables, print area, print titles, page breaks and filters along with the cells they belong to. */
export class Followers {
  /** What undoing a removal has to bring back: it cannot be worked out from what is left. */
  readonly #removals: Removal[] = [];

  /** @param isUndo whether the person took back what they had done */
  follow(sheet: Sheet, move: GridMove, isUndo: boolean): void {
    const undone = isUndo ? this.#removals.findLastIndex((removal) => takesBack(removal, sheet, move)) : -1;
    const [removal] = undone === -1 ? [] : this.#removals.splice(undone);
    if (removal !== undefined) {
      restore(sheet, removal.before);
      return;
    }
    if (move.kind === 'remove') {
      this.#removals.push({ sheet, move, before: rangesOf(sheet) });
      this.#removals.splice(0, this.#removals.length - MOST_REMOVALS);
    }
    shift(sheet, move);
  }
}

function takesBack({ sheet, move }: Removal, other: Sheet, insertion: GridMove): boolean {
  return (
    sheet === other &&
    move.kind === 'remove' &&
    insertion.kind === 'insert' &&
    move.axis === insertion.axis &&
    move.at === insertion.at &&
    move.count === insertion.count
  );
}

function rangesOf({ tables, page, filter }: Sheet): Ranges {
  const { area, titleRows, titleColumns, rowBreaks } = page;
  return {
    tables: tables.map((table) => [table, table.box]),
    page: { area, titleRows, titleColumns, rowBreaks },
    filter: filter && { ...filter },
  };
}

function restore(sheet: Sheet, { tables, page, filter }: Ranges): void {
  for (const [table, box] of tables) {
    table.box = box;
    table.isDeleted = false;
  }
  sheet.tables = tables.map(([table]) => table);
  Object.assign(sheet.page, page);
  sheet.filter = filter;
}

function shift(sheet: Sheet, move: GridMove): void {
  for (const table of sheet.tables) {
    const box = boxAfter(table.box, move);
    table.isDeleted = box === null;
    // A table keeps a row below its headings.
    table.box = box === null ? table.box : { ...box, rows: Math.max(box.rows, 2) };
  }
  sheet.tables = sheet.tables.filter(({ isDeleted }) => !isDeleted);
  const { page, filter } = sheet;
  page.area = page.area.flatMap((box) => boxAfter(box, move) ?? []);
  page.titleRows = page.titleRows && boxAfter(page.titleRows, move);
  page.titleColumns = page.titleColumns && boxAfter(page.titleColumns, move);
  page.rowBreaks = page.rowBreaks.flatMap(
    (row) => boxAfter({ row, rows: 1, column: 0, columns: MAX_COLUMNS }, move)?.row ?? [],
  );
  const filtered = filter && boxAfter(filter.box, move);
  sheet.filter = filter && filtered ? { ...filter, box: filtered } : null;
}
