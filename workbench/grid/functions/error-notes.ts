import type { Injector } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/preset-sheets-core';
import { debounceTime } from 'rxjs';
import type { CellPlace } from './cell-place';

/** Univer's own note on an error, which says no more than the error does: ours takes its place. */
const KEY = 'SHEET_FORMULA_ALERT';
/** A little longer than Univer waits with its own. */
const HOVER_MS = 130;
const SIZE = { width: 320, height: 96 };

/** Shows what the add-in said about an error while the pointer rests on its cell. */
export function showErrorNotes(injector: Injector, noteAt: (place: CellPlace) => ErrorNote | null): void {
  const alerts = injector.get(CellAlertManagerService);
  const hover = injector.get(HoverManagerService);
  hover.currentCell$.pipe(debounceTime(HOVER_MS)).subscribe((cell) => {
    if (cell === null || cell === undefined) {
      return;
    }
    const { location } = cell;
    const note = noteAt({ sheetId: location.subUnitId, row: location.row, column: location.col });
    if (note !== null) {
      alerts.removeAlert(KEY);
      alerts.showAlert({ type: CellAlertType.ERROR, ...note, ...SIZE, location, key: KEY });
    }
  });
}

export type ErrorNote = { readonly title: string; readonly message: string };
