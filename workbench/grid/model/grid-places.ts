import type { CellFormats } from '../../host/model/cell-formats';
import { Sheet } from '../../host/model/sheet';
import type { DefinedName, Place, WorkbookPlaces } from '../../host/model/workbook';
import { StyleBook } from '../style/style-book';
import type { UniverBook } from '../univer-book';
import { toRange } from '../univer-book';
import { ConditionalRules } from './conditional-rules';
import { DefinedNames } from './defined-names';
import { GridSheet } from './grid-sheet';
import { sheetPlaces } from './sheet-places';
import { writeSheet } from './sheet-writer';
import { writeValidations } from './validation-rules';

type Kept = { readonly sheet: Sheet; readonly grid: GridSheet; readonly rules: ConditionalRules };

/** Where the selection is, as Univer tells it. */
export type SelectionReader = () => { readonly sheetId: string; readonly box: Place['box'] };

/** Univer's workbook as the places where the host's workbook is kept. */
export class GridPlaces implements WorkbookPlaces {
  /** Also sheets that were removed: undo brings them back. */
  readonly #kept = new Map<string, Kept>();
  readonly #styles: StyleBook;
  readonly #names: DefinedNames;
  #order: readonly Sheet[] | null = null;

  constructor(
    private readonly book: UniverBook,
    private readonly formats: CellFormats,
    private readonly readSelection: SelectionReader,
  ) {
    this.#styles = new StyleBook(formats, book.book);
    this.#names = new DefinedNames(book);
  }

  get sheets(): readonly Sheet[] {
    return this.#order ?? this.#storedOrder;
  }

  set sheets(sheets: readonly Sheet[]) {
    this.#order = sheets;
  }

  get selection(): Place {
    const { sheetId, box } = this.readSelection();
    return { sheet: this.sheetOf(sheetId), box };
  }

  set selection({ sheet, box }: Place) {
    this.flush();
    if (this.readSelection().sheetId !== sheet.id) {
      this.book.runOn(sheet.id, 'sheet.operation.set-worksheet-active', {});
    }
    const range = toRange(box);
    const { startRow, startColumn } = range;
    const primary = {
      ...{ startRow, startColumn, endRow: startRow, endColumn: startColumn },
      ...{ actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false },
    };
    const selections = [{ range, primary, style: null }];
    this.book.runOn(sheet.id, 'sheet.operation.set-selections', { selections });
  }

  get names(): readonly DefinedName[] {
    return this.#names.all;
  }

  set names(names: readonly DefinedName[]) {
    this.#names.all = names;
  }

  newSheet = (id: string, name: string): Sheet => this.#keep(id, name).sheet;

  /** The host's sheet for one of Univer's, which may be new to the host. */
  sheetOf(sheetId: string): Sheet {
    const kept =
      this.#kept.get(sheetId) ?? this.#keep(sheetId, this.book.worksheet(sheetId)?.getName() ?? '');
    return kept.sheet;
  }

  /** Writes all that was gathered into Univer. */
  flush(): void {
    this.#writeNewSheets(() => true);
    this.#writeOrder();
    this.#writeSheets();
    this.#names.write();
  }

  /**
   * Writes what was gathered as far as the person could come in between, and new sheets that nothing was written to
   * since this was last done: they are most likely whole.
   */
  flushSettled(): void {
    this.#writeNewSheets((grid) => !grid.takeTouched());
    this.#writeSheets();
  }

  #writeSheets(): void {
    if (this.#styles.refresh()) {
      this.book.redraw();
    }
    for (const { sheet, grid, rules } of this.#kept.values()) {
      if (!sheet.isDeleted && grid.worksheet !== null) {
        if (grid.isGathering) {
          writeSheet(grid, 0);
        }
        writeValidations(grid);
        rules.write();
      }
    }
  }

  #writeNewSheets(isWhole: (grid: GridSheet) => boolean): void {
    let index = 0;
    for (const { id } of this.#order ?? []) {
      const grid = this.#kept.get(id)?.grid;
      if (grid !== undefined && grid.worksheet === null && isWhole(grid)) {
        this.#styles.refresh();
        writeSheet(grid, index);
      }
      index += grid !== undefined && grid.worksheet !== null ? 1 : 0;
    }
  }

  #writeOrder(): void {
    const wanted = this.#order;
    this.#order = null;
    if (wanted === null) {
      return;
    }
    for (const sheet of this.#storedOrder) {
      if (!wanted.includes(sheet)) {
        this.book.runOn(sheet.id, 'sheet.mutation.remove-sheet', { subUnitName: sheet.name });
      }
    }
    wanted.forEach((sheet, toOrder) => {
      const fromOrder = this.book.book.getSheetOrders().indexOf(sheet.id);
      if (fromOrder !== toOrder) {
        this.book.runOn(sheet.id, 'sheet.mutation.set-worksheet-order', { fromOrder, toOrder });
      }
    });
  }

  get #storedOrder(): readonly Sheet[] {
    return this.book.book.getSheetOrders().map((id) => this.sheetOf(id));
  }

  #keep(id: string, name: string): Kept {
    const grid = new GridSheet(this.book, this.#styles, id, name);
    const rules = new ConditionalRules(grid);
    const kept = { grid, rules, sheet: new Sheet(id, name, this.formats, sheetPlaces(grid, rules)) };
    this.#kept.set(id, kept);
    return kept;
  }
}
