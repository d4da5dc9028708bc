import { InterceptorEffectEnum } from '@univerjs/core';
import type { ICellCustomRender } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { lastColumn, lastRow } from '../host/model/box';
import type { Sheet } from '../host/model/sheet';
import type { Table } from '../host/model/table';
import type { RunningUniver } from './start-univer';
import { tableLook } from './style/table-look';
import type { UniverBook } from './univer-book';

const BUTTON_SIZE = 13;
const BUTTON_MARGIN = 2;

/**
 * Draws the tables that the add-in makes: Univer's free parts have none. Nothing of it is in the cells.
 * Answers what brings the drawing up to date.
 */
export function drawTables(
  { inner }: RunningUniver,
  book: UniverBook,
  sheetOf: (sheetId: string) => Sheet,
): () => void {
  const interceptors = inner.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'table-drawing',
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const table = tableAt(sheetOf(subUnitId), row, col);
      const look = table === null ? null : tableLook(table, row, col);
      if (table === null || look === null) {
        return next(cell);
      }
      const drawn = !cell || cell === rawData ? { ...rawData } : cell;
      drawn.themeStyle = look;
      if (row === table.box.row && table.showFilterButton) {
        drawn.customRender = [...(drawn.customRender ?? []), FILTER_BUTTON];
      }
      return next(drawn);
    },
  });
  let drawnLast = '';
  return () => {
    const { id, tables } = sheetOf(book.book.getActiveSheet().getSheetId());
    const now = JSON.stringify([id, tables]);
    if (now !== drawnLast) {
      drawnLast = now;
      book.redraw();
    }
  };
}

function tableAt({ tables }: Sheet, row: number, column: number): Table | null {
  const hit = tables.find(
    ({ box }) => row >= box.row && row <= lastRow(box) && column >= box.column && column <= lastColumn(box),
  );
  return hit ?? null;
}

/** The heading's arrow. It only shows that this is a table: the workbench does not filter. */
const FILTER_BUTTON: ICellCustomRender = {
  drawWith(context, { primaryWithCoord }) {
    const { endX, endY } = primaryWithCoord;
    const left = endX - BUTTON_SIZE - BUTTON_MARGIN;
    const top = endY - BUTTON_SIZE - BUTTON_MARGIN;
    context.save();
    context.fillStyle = '#FFFFFF';
    context.strokeStyle = '#A6A6A6';
    context.lineWidth = 1;
    context.fillRect(left, top, BUTTON_SIZE, BUTTON_SIZE);
    context.strokeRect(left, top, BUTTON_SIZE, BUTTON_SIZE);
    context.fillStyle = '#595959';
    context.beginPath();
    context.moveTo(left + 3, top + 5);
    context.lineTo(left + BUTTON_SIZE - 3, top + 5);
    context.lineTo(left + BUTTON_SIZE / 2, top + BUTTON_SIZE - 4);
    context.closePath();
    context.fill();
    context.restore();
  },
};
