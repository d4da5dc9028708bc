import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  boundingBox,
  EVERYTHING,
  intersection,
  lastColumn,
  lastRow,
  without,
} from '../../../workbench/host/model/box';
import type { Box } from '../../../workbench/host/model/box';
import { CellGrid } from '../../../workbench/host/model/cell-grid';

// Rows around the seams of the grid's blocks, where mistakes would be.
const row = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 4090, max: 4100 }),
  fc.integer({ min: 8188, max: 8196 }),
);
const column = fc.integer({ min: 0, max: 3 });
const box: fc.Arbitrary<Box> = fc
  .tuple(row, column, row, column)
  .map(([row1, column1, row2, column2]) =>
    boundingBox(
      { row: row1, column: column1, rows: 1, columns: 1 },
      { row: row2, column: column2, rows: 1, columns: 1 },
    ),
  );
const step = fc.record({ box, value: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }) });

function cellsOf({ row: top, column: left, rows, columns }: Box): readonly (readonly [number, number])[] {
  return Array.from(
    { length: rows * columns },
    (_, i) => [top + Math.floor(i / columns), left + (i % columns)] as const,
  );
}

describe('the grid of cells', () => {
  it('holds what was filled in last, wherever its blocks begin and end', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 4 }), box, (steps, within) => {
        const grid = new CellGrid<number>();
        const plain = new Map<string, number>();
        for (const { box: filled, value } of steps) {
          grid.fill(filled, value);
          for (const [r, c] of cellsOf(filled)) {
            if (value === undefined) {
              plain.delete(`${r} ${c}`);
            } else {
              plain.set(`${r} ${c}`, value);
            }
          }
        }
        const expected = [...plain].map(([key, value]) => [...key.split(' ').map(Number), value]);
        const found = [...grid.entries(EVERYTHING)];
        const byPlace = (a: readonly number[], b: readonly number[]) =>
          (a[1] ?? 0) - (b[1] ?? 0) || (a[0] ?? 0) - (b[0] ?? 0);
        expect(found.map((entry) => [...entry]).sort(byPlace)).toEqual(expected.sort(byPlace));
        const inside = expected.filter(
          ([r = 0, c = 0]) => intersection(within, { row: r, column: c, rows: 1, columns: 1 }) !== null,
        );
        const used = inside.reduce<Box | null>((around, [r = 0, c = 0]) => {
          const cell = { row: r, column: c, rows: 1, columns: 1 };
          return around === null ? cell : boundingBox(around, cell);
        }, null);
        expect(grid.used(within)).toEqual(used);
      }),
      { numRuns: 25 },
    );
  });
});

describe('boxes', () => {
  it('fall apart, without another box, into parts that do not overlap and miss nothing', () => {
    const small = fc
      .tuple(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(([r, c, rows, columns]): Box => ({ row: r, column: c, rows, columns }));
    fc.assert(
      fc.property(small, small, (a, b) => {
        const left = without(a, b).flatMap(cellsOf).map(String).sort();
        const inB = ([r, c]: readonly [number, number]) =>
          r >= b.row && r <= lastRow(b) && c >= b.column && c <= lastColumn(b);
        const expected = cellsOf(a)
          .filter((cell) => !inB(cell))
          .map(String)
          .sort();
        expect(left).toEqual(expected);
      }),
    );
  });
});
