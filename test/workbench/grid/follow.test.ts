import { describe, expect, it } from '@jest/globals';
import { boxAfter } from '../../../workbench/grid/follow';
import type { GridMove } from '../../../workbench/grid/follow';
import { formatBox, parseBox } from '../../../workbench/host/model/address';

const insert = (at: number, count: number, axis: 'rows' | 'columns' = 'rows'): GridMove => ({
  kind: 'insert',
  axis,
  at,
  count,
});
const remove = (at: number, count: number, axis: 'rows' | 'columns' = 'rows'): GridMove => ({
  kind: 'remove',
  axis,
  at,
  count,
});
const move = (at: number, count: number, to: number): GridMove => ({
  kind: 'move',
  axis: 'rows',
  at,
  count,
  to,
});

function box(address: string) {
  const parsed = parseBox(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}

describe('a range of cells follows', () => {
  it.each<readonly [what: string, before: string, change: GridMove, after: string | null]>([
    ['rows inserted above it', 'B4:D9', insert(1, 2), 'B6:D11'],
    ['rows inserted before its first row', 'B4:D9', insert(3, 1), 'B5:D10'],
    ['rows inserted within it', 'B4:D9', insert(4, 3), 'B4:D12'],
    ['rows inserted before its last row', 'B4:D9', insert(8, 1), 'B4:D10'],
    ['rows inserted below it', 'B4:D9', insert(9, 1), 'B4:D9'],
    ['rows deleted above it', 'B4:D9', remove(0, 2), 'B2:D7'],
    ['rows deleted across its first ones', 'B4:D9', remove(1, 4), 'B2:D5'],
    ['rows deleted within it', 'B4:D9', remove(4, 2), 'B4:D7'],
    ['rows deleted across its last ones', 'B4:D9', remove(7, 9), 'B4:D7'],
    ['rows deleted below it', 'B4:D9', remove(9, 2), 'B4:D9'],
    ['all of its rows deleted', 'B4:D9', remove(3, 6), null],
    ['columns inserted before it', 'B4:D9', insert(0, 1, 'columns'), 'C4:E9'],
    ['columns deleted within it', 'B4:D9', remove(2, 1, 'columns'), 'B4:C9'],
    ['columns inserted before whole rows', '1:3', insert(0, 2, 'columns'), '1:3'],
    ['rows inserted above whole rows', '1:3', insert(0, 1), '2:4'],
    ['rows inserted above whole columns', 'A:B', insert(0, 1), 'A:B'],
    ['its own rows moved down', 'B4:D5', move(3, 2, 9), 'B8:D9'],
    ['its own rows moved up', 'B8:D9', move(7, 2, 1), 'B2:D3'],
    ['rows moved from above to below it', 'B4:D9', move(0, 2, 12), 'B2:D7'],
    ['rows moved into it', 'B4:D9', move(12, 1, 5), 'B4:D10'],
  ])('%s: %s', (_what, before, change, after) => {
    const found = boxAfter(box(before), change);
    expect(found && formatBox(found)).toBe(after);
  });

  it.each([
    ['cells that hold it', 'B2:C3', 'F6:G7'],
    ['cells that hold only a part of it', 'B2:C5', 'B2:C5'],
  ])('%s when they are moved', (_what, before, after) => {
    const found = boxAfter(box(before), { kind: 'cells', from: box('A1:D4'), to: box('E5:H8') });
    expect(found && formatBox(found)).toBe(after);
  });
});
