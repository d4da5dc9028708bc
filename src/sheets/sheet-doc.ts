import type { IsoDate } from '../policy/pack';
import type { StyleName } from './styles';

/**
 * A worksheet as plain data: what the file writer and the live workbook both write.
 * Rows and columns count from 0; `rows[0]` is the sheet's row 1.
 */
export type SheetDoc = {
  readonly kind: SheetKind;
  /** Legal and unique in its workbook: made by `sheet-name.ts`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  readonly table: SheetTable | null;
  readonly validations: readonly ListValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The hidden column whose text names a row when a sheet is made again; null where nothing is typed. */
  readonly keyColumn: number | null;
  readonly print: PrintSetup;
  /** `RRGGBB` */
  readonly tabColor: string | null;
};

export type SheetKind = TableKind | 'action-sheet';

/** The sheets of which a workbook has one each. */
export const TABLE_KINDS = ['index', 'classification', 'policy-book'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Width in characters of the default font, as Excel counts it. */
export type SheetColumn = { readonly width: number; readonly hidden?: boolean };

export type SheetRow = {
  /** In points; null leaves the default height. */
  readonly height: number | null;
  /** May be shorter than `columns`; null is an empty, unstyled cell. */
  readonly cells: readonly (SheetCell | null)[];
};

export type SheetCell = {
  readonly value: SheetValue;
  readonly style: StyleName;
  readonly link?: SheetLink;
};

/** Text stays text whatever it begins with; a date is a real date in the workbook; numbers are finite. */
export type SheetValue = string | number | { readonly date: IsoDate } | null;

export type SheetLink =
  | { readonly to: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly to: 'mail'; readonly address: string; readonly subject?: string }
  | { readonly to: 'web'; readonly address: string };

/** Both corners are inside. */
export type CellRange = {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
};

/** A native Excel table; the first row of the range holds its headings, which are unique. */
export type SheetTable = {
  readonly name: string;
  readonly range: CellRange;
  /** One of Excel's own styles, e.g. `TableStyleLight1`. */
  readonly style: string;
};

/** A drop-down of fixed words. */
export type ListValidation = {
  readonly range: CellRange;
  readonly values: readonly string[];
  readonly promptTitle: string;
  readonly prompt: string;
  readonly error: string;
};

/** Applies a style's font and fill where the formula is true; the formula is relative to the range's first cell. */
export type ConditionalFormat = {
  readonly range: CellRange;
  /** Without the leading `=`, English function names, A1 references. */
  readonly formula: string;
  readonly style: StyleName;
};

export type PrintSetup = {
  readonly orientation: 'portrait' | 'landscape';
  /** Always US Letter, one page wide, as many pages long as needed. */
  readonly area: CellRange;
  /** Rows repeated at the top of every page; null repeats none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a page although the page before is not full, from 0 and in their order. */
  readonly rowBreaks: readonly number[];
  /** In inches. */
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly header: PageBand | null;
  readonly footer: PageBand | null;
};

export type PageMargins = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
};

/** What stands left, in the middle and right of a page's head or foot. */
export type PageBand = {
  readonly left: readonly PageText[];
  readonly center: readonly PageText[];
  readonly right: readonly PageText[];
};

/** Plain text (any `&` in it prints as itself), or a number that the printer fills in. */
export type PageText = string | { readonly field: 'page' | 'pages' };
