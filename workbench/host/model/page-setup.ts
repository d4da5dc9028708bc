import type { Box } from './box';

/** How a sheet is printed. Margins are in points, as Excel counts them. */
export type PageSetup = {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  /** Either a scale, or fitting to pages; assigned as a whole. */
  zoom: { scale?: number | null; horizontalFitToPages?: number | null; verticalFitToPages?: number | null };
  margins: Record<MarginSide, number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | '';
  printOrder: 'DownThenOver' | 'OverThenDown';
  area: readonly Box[];
  titleRows: Box | null;
  titleColumns: Box | null;
  /** The first rows of pages that begin by hand, in their order. */
  rowBreaks: readonly number[];
  /** In Excel's codes, such as `&P` for the page's number. */
  bands: Record<BandPart, string>;
};

export type MarginSide = 'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer';
export type BandPart =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

export const POINTS_PER_INCH = 72;

/** What a new sheet prints with: the margins that Excel calls normal, and nothing in its bands. */
export function newPageSetup(): PageSetup {
  const side = 0.7 * POINTS_PER_INCH;
  const end = 0.75 * POINTS_PER_INCH;
  const band = 0.3 * POINTS_PER_INCH;
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    margins: { top: end, bottom: end, left: side, right: side, header: band, footer: band },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: '',
    printOrder: 'DownThenOver',
    area: [],
    titleRows: null,
    titleColumns: null,
    rowBreaks: [],
    bands: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
  };
}
