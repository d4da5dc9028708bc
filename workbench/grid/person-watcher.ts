import type { IRange } from '@univerjs/core';
import { boundingBox, MAX_COLUMNS, MAX_ROWS } from '../host/model/box';
import type { Box } from '../host/model/box';
import type { Sheet } from '../host/model/sheet';
import type { Workbook } from '../host/model/workbook';
import { copyBeside } from './copy-beside';
import type { GridMove } from './follow';
import { Followers } from './followers';
import type { RunningUniver } from './start-univer';
import { toBox } from './univer-book';
import type { UniverBook } from './univer-book';

const UNDO = 'univer.command.undo';
const COPY_SHEET = 'sheet.command.copy-sheet';
const SET_CELLS = 'sheet.mutation.set-range-values';
/** In the id of the command behind a change: formulas that moved along with their cells are no edits. */
const MOVES = /(insert|remove|move|delete)-/;
const CONTENT = ['v', 'f', 'si', 'p'];
const MOVE_STARTED = 0;
const MOVING = 1;

const LINES = {
  'sheet.mutation.insert-row': ['insert', 'rows', 'RowInserted'],
  'sheet.mutation.remove-rows': ['remove', 'rows', 'RowDeleted'],
  'sheet.mutation.insert-col': ['insert', 'columns', 'ColumnInserted'],
  'sheet.mutation.remove-col': ['remove', 'columns', 'ColumnDeleted'],
} as const;

type LineChange = (typeof LINES)[keyof typeof LINES];

type Params = {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly from?: MovedCells;
  readonly to?: MovedCells;
  readonly cellValue?: CellChanges;
  readonly trigger?: string;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: number;
  readonly sheet?: { readonly id: string };
};
type CellChanges = Readonly<Record<string, Readonly<Record<string, object | null>> | null>>;
type MovedCells = { readonly subUnitId: string; readonly value: CellChanges };

/** Tells the host's workbook what the person does in the grid, and moves what Univer does not move. */
export class PersonWatcher {
  readonly #followers = new Followers();
  #isUndo = false;
  /** The sheet that is being copied. */
  #copied: Sheet | null = null;
  #shown: Sheet;

  constructor(
    private readonly univer: RunningUniver,
    private readonly book: UniverBook,
    private readonly workbook: Workbook,
    private readonly sheetOf: (sheetId: string) => Sheet,
  ) {
    this.#shown = workbook.activeSheet;
  }

  watch(): void {
    const { api } = this.univer;
    api.onBeforeCommandExecute(({ id, params }) => {
      this.#isUndo ||= id === UNDO;
      if (id === COPY_SHEET) {
        const { subUnitId } = (params ?? {}) as Partial<Params>;
        this.#copied = subUnitId === undefined ? this.workbook.activeSheet : this.sheetOf(subUnitId);
      }
    });
    api.onCommandExecuted(({ id, params }, options) => {
      if (id === UNDO) {
        this.#isUndo = false;
      }
      if (id === COPY_SHEET) {
        this.#copied = null;
      }
      const isResult =
        options?.['applyFormulaCalculationResult'] === true || options?.['fromFormula'] === true;
      if (isResult || params === undefined) {
        return;
      }
      if (this.book.isHostAtWork) {
        this.#shown = this.workbook.activeSheet;
        return;
      }
      this.workbook.asPerson(() => this.#note(id, params as Params));
    });
  }

  #note(id: string, params: Params): void {
    switch (id) {
      case SET_CELLS:
        if (!MOVES.test(params.trigger ?? '')) {
          this.#changed(params.subUnitId, contentBox(params.cellValue));
        }
        break;
      case 'sheet.mutation.insert-row':
      case 'sheet.mutation.remove-rows':
      case 'sheet.mutation.insert-col':
      case 'sheet.mutation.remove-col':
        this.#noteLines(params, LINES[id]);
        break;
      case 'sheet.mutation.move-rows':
      case 'sheet.mutation.move-columns':
        this.#noteMovedLines(params, id === 'sheet.mutation.move-rows' ? 'rows' : 'columns');
        break;
      case 'sheet.mutation.move-range':
        this.#noteMovedCells(params);
        break;
      case 'sheet.mutation.insert-sheet':
        this.#noteAdded(params.sheet?.id);
        break;
      case 'sheet.mutation.remove-sheet':
        this.#noteDeleted(params.subUnitId);
        break;
      case 'sheet.mutation.set-worksheet-name':
      case 'sheet.mutation.set-worksheet-order':
        this.workbook.sheetsChanged();
        break;
      case 'sheet.operation.set-worksheet-active':
        this.#noteShown();
        break;
      case 'sheet.operation.set-selections':
        this.#noteSelected(params);
        break;
    }
  }

  #changed(sheetId: string, box: Box | null, changeType?: string): void {
    if (box !== null) {
      this.workbook.changed({ sheet: this.sheetOf(sheetId), box }, changeType);
    }
  }

  #noteLines({ subUnitId, range }: Params, [kind, axis, changeType]: LineChange): void {
    const { at, count, box } = linesOf(range, axis);
    this.#followers.follow(this.sheetOf(subUnitId), { kind, axis, at, count }, this.#isUndo);
    this.#changed(subUnitId, box, changeType);
  }

  #noteMovedLines({ subUnitId, sourceRange, targetRange }: Params, axis: 'rows' | 'columns'): void {
    const from = linesOf(sourceRange, axis);
    const to = linesOf(targetRange, axis);
    const move: GridMove = { kind: 'move', axis, at: from.at, count: from.count, to: to.at };
    this.#followers.follow(this.sheetOf(subUnitId), move, this.#isUndo);
    this.#changed(subUnitId, boundingBox(from.box, to.box));
  }

  #noteMovedCells({ from, to, fromRange, toRange }: Params): void {
    if (from?.subUnitId === to?.subUnitId && from !== undefined && fromRange && toRange) {
      const move: GridMove = { kind: 'cells', from: toBox(fromRange), to: toBox(toRange) };
      this.#followers.follow(this.sheetOf(from.subUnitId), move, this.#isUndo);
    }
    for (const part of [from, to]) {
      if (part !== undefined) {
        this.#changed(part.subUnitId, contentBox(part.value));
      }
    }
  }

  #noteAdded(sheetId: string | undefined): void {
    if (sheetId !== undefined) {
      const sheet = this.sheetOf(sheetId);
      sheet.isDeleted = false;
      this.workbook.sheetsChanged();
      if (this.#copied !== null) {
        copyBeside(this.#copied, sheet, this.workbook);
      }
      this.workbook.listen({ kind: 'added', sheet });
    }
  }

  #noteDeleted(sheetId: string): void {
    const sheet = this.sheetOf(sheetId);
    sheet.isDeleted = true;
    this.workbook.sheetsChanged();
    this.workbook.listen({ kind: 'deleted', sheet });
  }

  #noteShown(): void {
    const before = this.#shown;
    const sheet = this.workbook.activeSheet;
    this.#shown = sheet;
    if (before !== sheet) {
      if (!before.isDeleted) {
        this.workbook.listen({ kind: 'deactivated', sheet: before });
      }
      this.workbook.listen({ kind: 'activated', sheet });
    }
  }

  #noteSelected({ subUnitId, selections, type }: Params): void {
    const last = selections?.at(-1)?.range;
    if (last !== undefined && type !== MOVE_STARTED && type !== MOVING) {
      this.workbook.listen({ kind: 'selected', place: { sheet: this.sheetOf(subUnitId), box: toBox(last) } });
    }
  }
}

/** Univer's lines end where its sheet ends; in an address they are whole. */
function linesOf(
  range: IRange,
  axis: 'rows' | 'columns',
): { readonly at: number; readonly count: number; readonly box: Box } {
  const own = toBox(range);
  return axis === 'rows'
    ? { at: own.row, count: own.rows, box: { ...own, column: 0, columns: MAX_COLUMNS } }
    : { at: own.column, count: own.columns, box: { ...own, row: 0, rows: MAX_ROWS } };
}

/** The box around the cells whose content, and not only their look, is in a change. */
function contentBox(changes: CellChanges | undefined): Box | null {
  let box: Box | null = null;
  for (const [row, line] of Object.entries(changes ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell === null || CONTENT.some((field) => field in cell)) {
        const own = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
        box = box === null ? own : boundingBox(box, own);
      }
    }
  }
  return box;
}
