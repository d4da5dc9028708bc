import { cellAddress, fixedRowsAddress, rangeAddress } from '../sheets/cell-address';
import { pageSectionText } from '../sheets/page-band-text';
import type { PageBand, PrintSetup } from '../sheets/sheet-doc';
import { BYTES_PER_ACTION, sentBytes } from './request-size';

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
  sheet: Excel.Worksheet,
  wanted: readonly number[],
  present: readonly number[],
): void {
  if (wanted.join() === present.join()) return;
  // Got hold of only here: that alone is an action.
  const { horizontalPageBreaks } = sheet;
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

/** What the bands send, as far as they differ. */
export function bandBytes(wanted: Bands, present: Bands): number {
  const texts = (['header', 'footer'] as const).flatMap((band) =>
    SIDES.map((side) => sideText(wanted[band], side)).filter(
      (text, index) => text !== sideText(present[band], SIDES[index] ?? 'left'),
    ),
  );
  return texts.length === 0 ? 0 : sentBytes(texts) + (texts.length + ACTIONS_TO_BANDS) * BYTES_PER_ACTION;
}

const ACTIONS_TO_BANDS = 3;

function sideText(band: PageBand | null, side: (typeof SIDES)[number]): string {
  return band === null ? '' : pageSectionText(band[side]);
}
