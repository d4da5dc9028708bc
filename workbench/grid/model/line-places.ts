import type { AxisPlaces, Lines } from '../../host/model/axis';
import type { FormatId } from '../../host/model/cell-formats';
import type { FormatPlaces } from '../../host/model/format-layer';
import { cellFormatsOf } from './cell-stores';
import type { GridSheet, LineData } from './grid-sheet';
import { omit } from './omit';

const POINTS_PER_PIXEL = 0.75;
const PRECISION = 10_000;

type AxisName = 'rows' | 'columns';

/** The sizes of Univer's rows or columns. */
export function axisOf(sheet: GridSheet, axis: AxisName): AxisPlaces {
  return {
    sizes: linesOf<number>(sheet, axis, {
      // A row's height counts as set by hand unless Univer fits it to its text.
      read: (line) => pointsOf(axis === 'columns' ? line.w : line.ia === 0 ? line.h : undefined),
      write: (line, size) => {
        const others: LineData = omit(line, 'w', 'h', 'ia');
        if (size === undefined) {
          return others;
        }
        const pixels = size / POINTS_PER_PIXEL;
        return axis === 'columns' ? { ...others, w: pixels } : { ...others, h: pixels, ia: 0 };
      },
    }),
    hidden: linesOf<true>(sheet, axis, {
      read: ({ hd }) => (hd === 1 ? true : undefined),
      write: (line, isHidden) => ({ ...line, hd: isHidden === true ? 1 : 0 }),
    }),
    get allHidden() {
      return sheet.allHidden[axis];
    },
    set allHidden(isHidden: boolean) {
      sheet.allHidden[axis] = isHidden;
    },
  };
}

/** The formats of Univer's cells, rows, columns and of the whole sheet. */
export function formatsOf(sheet: GridSheet): FormatPlaces {
  return {
    get sheet() {
      return sheet.format ?? sheet.styles.formatOf(sheet.config.defaultStyle, sheet.formatBase);
    },
    set sheet(format: FormatId) {
      sheet.format = format;
    },
    rows: lineFormatsOf(sheet, 'rows'),
    columns: lineFormatsOf(sheet, 'columns'),
    cells: cellFormatsOf(sheet),
  };
}

function lineFormatsOf(sheet: GridSheet, axis: AxisName): Lines<FormatId> {
  return linesOf<FormatId>(sheet, axis, {
    read: ({ s, custom }, isGathered) => {
      const base = custom?.format;
      if (isGathered || (!s && base === undefined)) {
        return base;
      }
      return sheet.styles.formatOf(s, base);
    },
    write: ({ custom, ...line }, format) =>
      format === undefined ? line : { ...line, custom: { ...custom, format } },
  });
}

function linesOf<T>(
  sheet: GridSheet,
  axis: AxisName,
  part: {
    readonly read: (line: LineData, isGathered: boolean) => T | undefined;
    readonly write: (line: LineData, value: T | undefined) => LineData;
  },
): Lines<T> {
  const read = (index: number): T | undefined => {
    const line = sheet.line(axis, index);
    return line === undefined ? undefined : part.read(line, sheet[axis].has(index));
  };
  return {
    get: read,
    set: (index, value) => sheet.changeLine(axis, index, (line) => part.write(line, value)),
    delete: (index) => {
      if (read(index) !== undefined) {
        sheet.changeLine(axis, index, (line) => part.write(line, undefined));
      }
    },
    keys: () => sheet.lineIndices(axis).filter((index) => read(index) !== undefined),
  };
}

function pointsOf(pixels: number | undefined): number | undefined {
  return pixels === undefined ? undefined : Math.round(pixels * POINTS_PER_PIXEL * PRECISION) / PRECISION;
}
