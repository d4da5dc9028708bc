import { CanceledError } from '@univerjs/core';
import type { ICommandInfo, IRange } from '@univerjs/core';
import type { Box } from '../host/model/box';
import type { Sheet } from '../host/model/sheet';
import type { Workbook } from '../host/model/workbook';
import { editingBy } from './cell-editing';
import type { RunningUniver } from './start-univer';
import { toBox } from './univer-book';
import type { UniverBook } from './univer-book';

/** What a protected sheet, or the protected structure of the workbook, did not let the person do. */
export type Refused = { readonly what: 'cells' | 'structure'; readonly sheet: string };

const CONTENT =
  /^sheet\.command\.(set-range-values|clear-selection-content|auto-fill|auto-clear-content|copy-(down|right)|paste|optional-paste|toggle-cell-checkbox)/;
const SHAPE =
  /^sheet\.command\.(clear-selection-(all|format)|(insert|delete|move)-range|(insert|remove)-(row|col|multi)|move-(rows|cols)|(add|remove)-worksheet-merge|set-(style|border|range-(bold|font|italic|stroke|sub|super|text|under)))/;
const STRUCTURE =
  /^sheet\.command\.(insert-sheet|remove-sheet|copy-sheet|set-worksheet-(name|order|hidden|show))/;

/** Holds the person to the protection that Univer knows nothing of: locked cells of protected sheets, and the sheets. */
export function guardProtection(
  { api }: RunningUniver,
  book: UniverBook,
  workbook: Workbook,
  refused: (refused: Refused) => void,
): void {
  const refusal = ({ id, params }: ICommandInfo): Refused['what'] | null => {
    const isEditing = editingBy({ id, params }) === true;
    if (!isEditing && !id.startsWith('sheet.command.')) {
      return null;
    }
    const { sheet, box } = workbook.selection;
    if (isEditing) {
      return isLocked(sheet, { ...box, rows: 1, columns: 1 }) ? 'cells' : null;
    }
    if (STRUCTURE.test(id)) {
      return workbook.protection.isOn ? 'structure' : null;
    }
    if (!sheet.protection.isOn) {
      return null;
    }
    const isRefused = SHAPE.test(id) || (CONTENT.test(id) && isLocked(sheet, rangeOf(params) ?? box));
    return isRefused ? 'cells' : null;
  };
  api.onBeforeCommandExecute((command) => {
    const what = book.isHostAtWork ? null : refusal(command);
    if (what !== null) {
      refused({ what, sheet: workbook.activeSheet.name });
      throw new CanceledError();
    }
  });
}

function isLocked(sheet: Sheet, box: Box): boolean {
  const isLockedFormat = (format: number) => sheet.book.value(format, 'locked') === true;
  return sheet.protection.isOn && sheet.formats.found(box).some(isLockedFormat);
}

function rangeOf(params: unknown): Box | null {
  const { range } = (params ?? {}) as { readonly range?: IRange };
  return range === undefined ? null : toBox(range);
}
