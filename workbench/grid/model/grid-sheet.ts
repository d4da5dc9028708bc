import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { IColumnData, ICellData, IRowData, IWorksheetData, Worksheet } from '@univerjs/core';
import { lastColumn, lastRow } from '../../host/model/box';
import type { Box } from '../../host/model/box';
import type { FormatId } from '../../host/model/cell-formats';
import type { ValidationEntry } from '../../host/model/validation';
import type { Visibility } from '../../host/model/sheet';
import type { StyleBook } from '../style/style-book';
import type { UniverBook } from '../univer-book';
import { toBox } from '../univer-book';
import { NEW_SHEET } from '../new-sheet';
import { omit } from './omit';

/** Univer's cell as the host keeps it; `custom` is what Univer carries along with a cell for others. */
export type GridCell = Omit<ICellData, 'custom'> & { readonly custom?: CellExtra };
export type CellExtra = { readonly format?: FormatId; readonly link?: object };

/** What a line of cells says about itself. */
export type LineData = IRowData & IColumnData & { custom?: CellExtra };

/**
 * One sheet of Univer's workbook with what the host is about to write into it. Writes are gathered here and read back
 * from here until they are written, since each change costs Univer as much as all of a batch together.
 */
export class GridSheet {
  /** Whole cells; null for an emptied one. Their `s` is worked out when they are written. */
  cells = new Map<number, Map<number, GridCell | null>>();
  rows = new Map<number, LineData>();
  columns = new Map<number, LineData>();
  merges: readonly Box[] | null = null;
  validations: readonly ValidationEntry[] | null = null;
  format: FormatId | null = null;
  /** Kept here since Univer has no place for it. */
  readonly allHidden = { rows: false, columns: false };
  isVeryHidden = false;
  formatBase: FormatId | undefined;
  #isTouched = true;
  /** A new sheet's settings until it is Univer's; a removed one's as they were last. */
  #config: IWorksheetData;

  constructor(
    readonly book: UniverBook,
    readonly styles: StyleBook,
    readonly id: string,
    name: string,
  ) {
    this.#config = mergeWorksheetSnapshotWithDefault({ ...NEW_SHEET, id, name });
  }

  /** Null until the sheet is written for the first time, and after it was removed. */
  get worksheet(): Worksheet | null {
    return this.book.worksheet(this.id);
  }

  get config(): IWorksheetData {
    this.#config = this.worksheet?.getConfig() ?? this.#config;
    return this.#config;
  }

  get visibility(): Visibility {
    return this.config.hidden === 1 ? (this.isVeryHidden ? 'VeryHidden' : 'Hidden') : 'Visible';
  }

  /** Whether anything waits to be written into cells, lines or merges. */
  get isGathering(): boolean {
    const { cells, rows, columns, merges, format } = this;
    return cells.size > 0 || rows.size > 0 || columns.size > 0 || merges !== null || format !== null;
  }

  /** Whether cells were written since this was last asked. */
  takeTouched(): boolean {
    const isTouched = this.#isTouched;
    this.#isTouched = false;
    return isTouched;
  }

  cell(row: number, column: number): GridCell | null {
    const gathered = this.cells.get(row)?.get(column);
    return gathered === undefined ? this.#stored(row, column) : gathered;
  }

  put(row: number, column: number, cell: GridCell | null): void {
    this.#isTouched = true;
    let line = this.cells.get(row);
    if (line === undefined) {
      line = new Map();
      this.cells.set(row, line);
    }
    line.set(column, cell === null || isEmpty(cell) ? null : cell);
  }

  /** What a cell of its own says; undefined where it says nothing. */
  formatAt(row: number, column: number): FormatId | undefined {
    const gathered = this.cells.get(row)?.get(column);
    if (gathered !== undefined) {
      return gathered?.custom?.format;
    }
    const stored = this.#stored(row, column);
    const base = stored?.custom?.format;
    return stored === null || (!stored.s && base === undefined)
      ? undefined
      : this.styles.formatOf(stored.s, base);
  }

  /** The cells of the box that are not empty, row by row. */
  forEach(box: Box, visit: (row: number, column: number, cell: GridCell) => void): void {
    const stored = this.worksheet?.getCellMatrix().getMatrix() ?? {};
    const rows = new Set([...Object.keys(stored).map(Number), ...this.cells.keys()]);
    for (const row of rows) {
      if (row < box.row || row > lastRow(box)) {
        continue;
      }
      const gathered = this.cells.get(row);
      const line = stored[row] ?? {};
      for (const key in line) {
        const column = Number(key);
        const cell = line[column];
        if (cell && gathered?.has(column) !== true && column >= box.column && column <= lastColumn(box)) {
          visit(row, column, cell as GridCell);
        }
      }
      gathered?.forEach((cell, column) => {
        if (cell !== null && column >= box.column && column <= lastColumn(box)) {
          visit(row, column, cell);
        }
      });
    }
  }

  /** A cell's content and format, apart from the style that Univer made of it. */
  unstyled(row: number, column: number): GridCell {
    const cell = this.cell(row, column);
    if (cell === null) {
      return {};
    }
    const content = omit(cell, 's');
    const format = this.formatAt(row, column);
    return format === undefined ? content : { ...content, custom: { ...content.custom, format } };
  }

  line(axis: 'rows' | 'columns', index: number): LineData | undefined {
    const { rowData, columnData } = this.config;
    const stored = axis === 'rows' ? rowData : columnData;
    return this[axis].get(index) ?? (stored[index] as LineData | undefined);
  }

  changeLine(axis: 'rows' | 'columns', index: number, change: (line: LineData) => LineData): void {
    const line = this.line(axis, index) ?? {};
    const base = line.custom?.format;
    const isGathered = this[axis].has(index);
    // Like a cell's, a line's style is worked out when it is written.
    const format = isGathered || !line.s ? base : this.styles.formatOf(line.s, base);
    const unstyled = omit(line, 's');
    this[axis].set(
      index,
      change(format === undefined ? unstyled : { ...unstyled, custom: { ...line.custom, format } }),
    );
  }

  /** The rows or columns that say anything about themselves. */
  lineIndices(axis: 'rows' | 'columns'): readonly number[] {
    const { rowData, columnData } = this.config;
    const stored = axis === 'rows' ? rowData : columnData;
    return [...new Set([...Object.keys(stored).map(Number), ...this[axis].keys()])];
  }

  get allMerges(): readonly Box[] {
    return this.merges ?? this.config.mergeData.map(toBox);
  }

  /** Changes a new sheet's settings, or Univer's by the mutation that is named. */
  set(change: Partial<IWorksheetData>, mutation: string, params: object): void {
    if (this.worksheet === null) {
      Object.assign(this.#config, change);
    } else {
      this.book.runOn(this.id, mutation, params);
    }
  }

  /** Where the last spilled values are; Univer keeps them apart from the cells. */
  spilled(row: number, column: number): GridCell | null {
    return this.#spill?.[row]?.[column] ?? null;
  }

  forEachSpilled(visit: (row: number, column: number, cell: GridCell) => void): void {
    const spill = this.#spill ?? {};
    for (const row of Object.keys(spill).map(Number)) {
      for (const column of Object.keys(spill[row] ?? {}).map(Number)) {
        const cell = spill[row]?.[column];
        if (cell && !this.#hasContent(row, column)) {
          visit(row, column, cell);
        }
      }
    }
  }

  get #spill(): Record<number, Record<number, GridCell | null | undefined> | undefined> | null {
    const data = this.book.formulas.getArrayFormulaCellData()[this.book.id]?.[this.id];
    return (data ?? null) as Record<number, Record<number, GridCell>> | null;
  }

  #hasContent(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell !== null && hasContent(cell);
  }

  #stored(row: number, column: number): GridCell | null {
    return (this.worksheet?.getCellMatrix().getValue(row, column) ?? null) as GridCell | null;
  }
}

export function hasContent(cell: GridCell): boolean {
  return (cell.v !== undefined && cell.v !== null) || isFormula(cell) || !!cell.p;
}

export const isFormula = (cell: GridCell) => !!cell.f || !!cell.si;

function isEmpty(cell: GridCell): boolean {
  return !hasContent(cell) && cell.custom?.format === undefined && cell.custom?.link === undefined;
}
