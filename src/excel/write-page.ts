import { cellAddress, fixedRowsAddress, rangeAddress } from '../sheets/cell-address';
import { pageSectionText } from '../sheets/page-band-text';
import type { PageBand, PrintSetup } from '../sheets/sheet-doc';

type Bands = Pick<PrintSetup, 'header' | 'footer'>;

const SIDES = ['left', 'center', 'right'] as const;
const PARTS = {
  header: { left: 'leftHeader', center: 'centerHeader', right: 'rightHeader' },
  footer: { left: 'leftFooter', center: 'centerFooter', right: 'rightFooter' },
} as const;

/** How a sheet is printed, whatever is on it: always US Letter, one page wide, as long as it needs. */
export function queuePage(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'Letter';
  // As a whole: the height is left out, so that it stays free.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Inches', print.margins);
  pageLayout.centerHorizontally = print.centerHorizontally;
  queueBands(sheet, print, { header: null, footer: null });
}

/** Which cells are printed, and which rows again on every page. */
export function queuePrintedCells({ pageLayout }: Excel.Worksheet, { area, titleRows }: PrintSetup): void {
  pageLayout.setPrintArea(rangeAddress(area));
  if (titleRows !== null) pageLayout.setPrintTitleRows(fixedRowsAddress(titleRows));
}

/** Where pages begin, as far as that differs from the breaks that the sheet has already. */
export function queueRowBreaks(
  { horizontalPageBreaks }: Excel.Worksheet,
  wanted: readonly number[],
  present: readonly number[],
): void {
  if (wanted.join() === present.join()) return;
  if (present.length > 0) horizontalPageBreaks.removePageBreaks();
  for (const row of wanted) horizontalPageBreaks.add(cellAddress(row, 0));
}

/** Head and foot, as far as they differ from those that the sheet has already. */
export function queueBands(sheet: Excel.Worksheet, wanted: Bands, present: Bands): void {
  for (const band of ['header', 'footer'] as const) {
    for (const side of SIDES) {
      const text = sideText(wanted[band], side);
      if (text !== sideText(present[band], side)) {
        sheet.pageLayout.headersFooters.defaultForAllPages[PARTS[band][side]] = text;
      }
    }
  }
}

function sideText(band: PageBand | null, side: (typeof SIDES)[number]): string {
  return band === null ? '' : pageSectionText(band[side]);
}
