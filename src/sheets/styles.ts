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

const FONT = 'Calibri';
const INK = '1F2328';

export const STYLES = {
  text: {
    font: { name: FONT, size: 10, color: INK },
    align: { horizontal: 'left', vertical: 'top', wrap: true },
    numberFormat: '@',
  },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
