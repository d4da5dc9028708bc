import { SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import type { CellEdit } from '../wire/cell-edit';
import type { RunningUniver } from './start-univer';

/**
 * Whether a command begins or ends the editing of a cell; null for other commands. Univer's events of editing are not
 * used: they throw where the cell's sheet has not been drawn yet, or is no longer the one in front.
 */
export function editingBy({
  id,
  params,
}: {
  readonly id: string;
  readonly params?: unknown;
}): boolean | null {
  return id === SetCellEditVisibleOperation.id ? Reflect.get(Object(params), 'visible') === true : null;
}

/** As in Excel the add-in waits, or is refused, while the person is typing in a cell. */
export function holdBackWhileEditing({ api }: RunningUniver, cellEdit: CellEdit): void {
  let isHeld = false;
  api.onCommandExecuted((command) => {
    const isEditing = editingBy(command);
    if (isEditing === true && !cellEdit.isActive) {
      isHeld = true;
      cellEdit.begin();
    } else if (isEditing === false && isHeld) {
      isHeld = false;
      cellEdit.end();
    }
  });
}
