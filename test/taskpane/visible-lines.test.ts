import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  linesHeight,
  lineTop,
  scrolledPart,
  topShowing,
  visibleLines,
} from '../../src/taskpane/state/visible-lines';
import type { Lines } from '../../src/taskpane/state/visible-lines';

const lists = fc
  .record({
    count: fc.integer({ min: 1, max: 1_000_000 }),
    height: fc.integer({ min: 20, max: 80 }),
    extra: fc.nat(2_000),
  })
  .chain((list) =>
    fc.record({
      lines: fc
        .option(fc.nat(list.count - 1))
        .map((open): Lines => ({ ...list, open, extra: open === null ? 0 : list.extra })),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      height: fc.integer({ min: 1, max: 1_200 }),
    }),
  );

describe('the lines in sight', () => {
  it('are all drawn, wherever the list is scrolled to and whichever line is open', () => {
    fc.assert(
      fc.property(lists, ({ lines, part, height }) => {
        const top = part * linesHeight(lines);
        const { from, to } = visibleLines(lines, { top, height });
        const isAboveDrawn = from === 0 || lineTop(lines, from) <= top;
        const isBelowDrawn = to === lines.count || lineTop(lines, to) >= top + height;
        expect({ isAboveDrawn, isBelowDrawn }).toEqual({ isAboveDrawn: true, isBelowDrawn: true });
      }),
    );
  });

  it('are few, however long the list is', () => {
    fc.assert(
      fc.property(lists, ({ lines, part, height }) => {
        const { from, to } = visibleLines(lines, { top: part * linesHeight(lines), height });
        expect(to - from).toBeLessThanOrEqual(Math.ceil(height / lines.height) + 15);
      }),
    );
  });
});

describe('a list of a million lines', () => {
  const lines: Lines = { count: 1_000_000, height: 63, open: null, extra: 0 };

  it.each([
    ['its first line at the top', 0, 0],
    ['its last line at the end', 1, 999_999],
  ])('is no higher than browsers allow, and shows %s', (_which, part, line) => {
    const height = 700;
    const { whole } = scrolledPart(lines, { top: 0, height });
    const { window, shift } = scrolledPart(lines, { top: part * (whole - height), height });
    const { from, to } = visibleLines(lines, window);
    const top = lineTop(lines, line) + shift;
    expect(whole).toBeLessThan(15_000_000);
    expect(line >= from && line < to).toBe(true);
    expect(top >= part * (whole - height) && top + 63 <= part * (whole - height) + height).toBe(true);
  });

  it('shows every line somewhere on the way', () => {
    const { whole } = scrolledPart(lines, { top: 0, height: 700 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        const top = part * (whole - 700);
        const { window, shift } = scrolledPart(lines, { top, height: 700 });
        const { from } = visibleLines(lines, window);
        expect(Math.abs(lineTop(lines, from) + shift - top)).toBeLessThan(7 * 63);
      }),
    );
  });
});

describe('a line of the list', () => {
  const lines: Lines = { count: 10, height: 60, open: 2, extra: 300 };

  it.each([
    ['before the open one', 1, 60],
    ['that is open', 2, 120],
    ['after the open one', 3, 480],
  ])('%s begins where the lines above it end', (_which, line, top) => {
    expect(lineTop(lines, line)).toBe(top);
  });
});

describe('a line that is gone to with the keys', () => {
  it('comes into sight between what covers the list, wherever the page was', () => {
    fc.assert(
      fc.property(lists, fc.nat(999_999), ({ lines, part }, wished) => {
        const [height, above, below] = [760, 84, 112];
        const place = wished % lines.count;
        const { whole } = scrolledPart(lines, { top: 0, height });
        const top = topShowing(lines, { top: part * whole - 200, height }, place, { above, below });
        const { shift } = scrolledPart(lines, { top: Math.max(0, top), height });
        const begins = lineTop(lines, place) + shift - top;
        // In a list higher than browsers allow, a pixel of the page stands for a few of the list.
        const near = 10;
        expect(begins).toBeGreaterThanOrEqual(above - near);
        expect(begins + lines.height).toBeLessThanOrEqual(height - below + near);
      }),
    );
  });

  it('is not hidden at the very end of a list higher than browsers allow', () => {
    const lines: Lines = { count: 499_991, height: 21, open: null, extra: 0 };
    const edges = { above: 84, below: 112 };
    const top = topShowing(lines, { top: 0, height: 760 }, 499_990, edges);
    const { shift } = scrolledPart(lines, { top, height: 760 });
    expect(lineTop(lines, 499_990) + 21 + shift - top).toBeCloseTo(760 - 112);
  });

  it('is not scrolled to where it is in sight', () => {
    const lines: Lines = { count: 100, height: 60, open: null, extra: 0 };
    const edges = { above: 84, below: 112 };
    expect(topShowing(lines, { top: 500, height: 760 }, 12, edges)).toBe(500);
    expect(topShowing(lines, { top: -300, height: 760 }, 0, edges)).toBe(-300);
    expect(topShowing(lines, { top: 500, height: 760 }, 0, edges)).toBe(-84);
  });
});
