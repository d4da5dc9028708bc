import type { CellSide, FormatKey, FormatValue, FormatValues } from '../model/format';

/** Whatever has a format: cells of a sheet, or a named style. */
export type FormatSource = {
  /** The value all share, or null where they differ. */
  readonly read: (key: FormatKey) => FormatValue | null;
  readonly write: (values: FormatValues) => void;
  /** The cells' own sides that make up this edge. */
  readonly edge: (name: EdgeName) => readonly EdgePart[];
  readonly isDeleted: () => boolean;
};

export type EdgePart = { readonly source: FormatSource; readonly side: CellSide };

export const EDGE_NAMES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type EdgeName = (typeof EDGE_NAMES)[number];

/** Colors are empty where there is none; Excel then tells white or black. */
export function shown(value: FormatValue | null, instead: string): FormatValue | null {
  return value === '' ? instead : value;
}
