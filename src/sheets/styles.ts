/** The look of every cell the product writes. A cell names its style; the writers turn it into Excel's formats. */
export type CellStyle = {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    /** `RRGGBB` */
    readonly color: string;
  };
  readonly fill?: {
    /** `RRGGBB` */
    readonly color: string;
    /** Lines over the fill, so that a printed page reads without colour. */
    readonly pattern?: 'lightUp' | 'lightGray' | 'darkUp';
    readonly patternColor?: string;
  };
  readonly borders?: Partial<Record<BorderSide, BorderLine>>;
  readonly align?: {
    readonly horizontal?: 'left' | 'center' | 'right';
    readonly vertical?: 'top' | 'center' | 'bottom';
    readonly wrap?: boolean;
    readonly indent?: number;
  };
  /** Excel's number format; `@` keeps text as text. */
  readonly numberFormat: string;
};

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';
export type BorderLine = { readonly line: 'hair' | 'thin' | 'medium' | 'thick'; readonly color: string };

type Font = CellStyle['font'];

const NAVY = '14304F';
const INK = '1F2328';
const GRAY = '505862';
const WHITE = 'FFFFFF';
const RULE = 'C9D1D9';
const ENTRY_RULE = '7D8894';
const TINT = 'E6ECF3';
const ENTRY_FILL = 'F5F8FC';
const HATCH = 'B9C2CC';

const font = (size: number, color: string, emphasis: Partial<Font> = {}): Font => ({
  name: 'Calibri',
  size,
  color,
  ...emphasis,
});

const TEXT = '@';
const DAY = 'mmm d, yyyy';
// As many decimals as the rate has: 66.65 must not print as 66.7.
const RATE = '0.0##%';

const wrapped = { horizontal: 'left', vertical: 'top', wrap: true } as const;
const thin = (color: string): BorderLine => ({ line: 'thin', color });

const bodyCell = { borders: { bottom: thin(RULE) }, align: wrapped } as const;
const body = { font: font(10, INK), ...bodyCell } as const;
const data = { font: font(9, INK), borders: { bottom: thin(RULE) }, align: wrapped } as const;
const entry = {
  font: font(10, INK),
  fill: { color: ENTRY_FILL },
  borders: { bottom: thin(ENTRY_RULE) },
  align: wrapped,
} as const;
const count = {
  font: font(18, NAVY, { bold: true }),
  borders: { top: thin(ENTRY_RULE), left: thin(ENTRY_RULE), right: thin(ENTRY_RULE) },
  align: { horizontal: 'left', vertical: 'center', indent: 1 },
} as const;

/**
 * Few styles on purpose: the live workbook pays for every style on every sheet. One style serves what never meets:
 * a number format with a text part, for example, lets a day and words share one.
 */
export const STYLES = {
  title: {
    font: font(20, NAVY, { bold: true }),
    align: { ...wrapped, vertical: 'center' },
    numberFormat: TEXT,
  },
  muted: { font: font(9, GRAY), align: wrapped, numberFormat: TEXT },
  lead: { font: font(10, INK), align: wrapped, numberFormat: TEXT },
  right: {
    font: font(9, INK),
    align: { ...wrapped, horizontal: 'right', vertical: 'bottom' },
    numberFormat: `"As of "${DAY};;;@`,
  },
  badge: {
    font: font(10, WHITE, { bold: true }),
    fill: { color: NAVY },
    align: { ...wrapped, vertical: 'center', indent: 1 },
    numberFormat: TEXT,
  },

  count: { ...count, numberFormat: '0' },
  // Apart from the counts, though it looks like them: many programs take every number of a format with days for a day.
  countDay: { ...count, numberFormat: 'mmm d' },
  countLabel: {
    font: font(9, GRAY),
    borders: { bottom: thin(ENTRY_RULE), left: thin(ENTRY_RULE), right: thin(ENTRY_RULE) },
    align: { ...wrapped, indent: 1 },
    numberFormat: TEXT,
  },

  section: {
    font: font(13, NAVY, { bold: true }),
    align: { horizontal: 'left', vertical: 'bottom' },
    numberFormat: TEXT,
  },
  heading: {
    font: font(9, NAVY, { bold: true }),
    fill: { color: TINT },
    borders: { top: thin(NAVY), bottom: thin(ENTRY_RULE) },
    align: { ...wrapped, vertical: 'center' },
    numberFormat: TEXT,
  },

  text: { ...body, numberFormat: TEXT },
  strong: { ...body, font: font(10, INK, { bold: true }), numberFormat: DAY },
  number: { ...body, numberFormat: '0' },
  rate: { ...body, numberFormat: RATE },
  entry: { ...entry, numberFormat: TEXT },
  entryDate: { ...entry, numberFormat: DAY },
  overdue: {
    font: font(10, INK, { bold: true }),
    fill: { color: WHITE, pattern: 'lightUp', patternColor: HATCH },
    numberFormat: DAY,
  },
  // Shows nothing, nor wraps: a printer that draws hidden columns would let it stand at the edge of the page.
  key: { font: font(10, INK), numberFormat: ';;;' },

  data: { ...data, numberFormat: TEXT },
  dataNumber: { ...data, numberFormat: '0' },
  dataRate: { ...data, numberFormat: RATE },
  dataDate: { ...data, numberFormat: DAY },
  dataLink: { ...data, font: font(9, '1F4E8C', { underline: true }), numberFormat: TEXT },
  total: {
    font: font(9, NAVY, { bold: true }),
    borders: { top: thin(NAVY), bottom: thin(NAVY) },
    align: wrapped,
    numberFormat: '0',
  },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** The styles of cells that people type in: what stands there is kept when a sheet is made again. */
export const ENTRY_STYLES: readonly StyleName[] = ['entry', 'entryDate'];
