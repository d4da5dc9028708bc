import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { CellPlace } from './cell-place';

const CONTENT = ['v', 'f', 'si', 'p'];

/** Those of some cells whose content a command of Univer's replaces; what is calculated does not count. */
export function replacedCells(
  { id, params }: ICommandInfo,
  options: IExecutionOptions | undefined,
  among: readonly CellPlace[],
): readonly CellPlace[] {
  if (id !== SetRangeValuesMutation.id || options?.onlyLocal === true) {
    return [];
  }
  const sheetId: unknown = Reflect.get(params ?? {}, 'subUnitId');
  const cells: unknown = Reflect.get(params ?? {}, 'cellValue');
  return among.filter((place) => {
    const row: unknown = place.sheetId === sheetId ? Reflect.get(Object(cells), place.row) : undefined;
    const cell: unknown = row === undefined ? undefined : Reflect.get(Object(row), place.column);
    return cell === null || CONTENT.some((field) => field in Object(cell));
  });
}
