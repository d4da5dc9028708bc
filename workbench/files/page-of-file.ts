import type { HeaderFooter, PageSetup as FilePage, PaperSize } from 'hucre';
import { quotedSheetName } from '../../src/sheets/cell-address';
import { formatBox, parseBox } from '../host/model/address';
import type { Box } from '../host/model/box';
import { POINTS_PER_INCH } from '../host/model/page-setup';
import type { BandPart, MarginSide, PageSetup } from '../host/model/page-setup';

const MARGINS: readonly MarginSide[] = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
const PARTS = [
  ['L', 'left'],
  ['C', 'center'],
  ['R', 'right'],
] as const;

/** A sheet's print set-up in the file library's words; area and titles are names, see `printNames`. */
export function filePage(page: PageSetup): FilePage {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  return {
    paperSize: page.paperSize.toLowerCase() as PaperSize,
    orientation: page.orientation === 'Portrait' ? 'portrait' : 'landscape',
    ...(typeof scale === 'number'
      ? { scale }
      : { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }),
    margins: Object.fromEntries(MARGINS.map((side) => [side, page.margins[side] / POINTS_PER_INCH])),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
  };
}

export function fileBands({ bands }: PageSetup): HeaderFooter | undefined {
  const text = (end: 'Header' | 'Footer') =>
    PARTS.map(([code, side]) => {
      const own = bands[`${side}${end}`];
      return own === '' ? '' : `&${code}${own}`;
    }).join('');
  const [oddHeader, oddFooter] = [text('Header'), text('Footer')];
  if (oddHeader === '' && oddFooter === '') return undefined;
  return { ...(oddHeader !== '' && { oddHeader }), ...(oddFooter !== '' && { oddFooter }) };
}

/** What is printed, and the rows and columns repeated on each page, as the names that files keep them under. */
export function printNames(
  sheet: string,
  { area, titleRows, titleColumns }: PageSetup,
): readonly { readonly name: string; readonly range: string; readonly scope: string }[] {
  const fixed = (box: Box) => `${quotedSheetName(sheet)}!${formatBox(box, '$')}`;
  const titles = [titleColumns, titleRows].flatMap((box) => (box === null ? [] : [fixed(box)]));
  return [
    { name: '_xlnm.Print_Area', range: area.map(fixed).join(','), scope: sheet },
    { name: '_xlnm.Print_Titles', range: titles.join(','), scope: sheet },
  ].filter(({ range }) => range !== '');
}

/** Takes a file's print set-up over into a sheet's. */
export function readPage(page: PageSetup, file: FilePage | undefined, bands: HeaderFooter | undefined): void {
  if (file !== undefined) readSetup(page, file);
  readBands(page, 'Header', bands?.oddHeader ?? '');
  readBands(page, 'Footer', bands?.oddFooter ?? '');
}

function readSetup(page: PageSetup, file: FilePage): void {
  const { paperSize, orientation, margins = {}, fitToPage, fitToWidth, fitToHeight, scale } = file;
  if (paperSize !== undefined) page.paperSize = paperName(paperSize);
  if (orientation !== undefined) page.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  for (const side of MARGINS) {
    const inches = margins[side];
    if (inches !== undefined) page.margins[side] = inches * POINTS_PER_INCH;
  }
  if (fitToPage === true) {
    page.zoom = { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null };
  } else if (scale !== undefined) {
    page.zoom = { scale };
  }
  page.centerHorizontally = file.horizontalCentered ?? false;
  page.centerVertically = file.verticalCentered ?? false;
  page.printGridlines = file.showGridLines ?? false;
  page.printHeadings = file.showRowColHeaders ?? false;
  page.area = boxesOf(file.printArea);
  page.titleRows = boxesOf(file.printTitlesRow)[0] ?? null;
  page.titleColumns = boxesOf(file.printTitlesColumn)[0] ?? null;
}

function boxesOf(addresses: string | undefined): readonly Box[] {
  return (addresses ?? '').split(',').flatMap((address) => parseBox(address.replace(/^.*!/, '')) ?? []);
}

const paperName = (size: PaperSize): string =>
  /^[ab]\d$/.test(size) ? size.toUpperCase() : size.charAt(0).toUpperCase() + size.slice(1);

// The codes stand one after the other: &L…&C…&R…; && is an ampersand of the text.
function readBands(page: PageSetup, end: 'Header' | 'Footer', codes: string): void {
  let part: BandPart = `center${end}`;
  for (const [piece] of codes.matchAll(/&[LCR]|&&|&"[^"]*"|&.|[^&]+/gs)) {
    const side = PARTS.find(([code]) => piece === `&${code}`)?.[1];
    if (side === undefined) page.bands[part] += piece;
    else part = `${side}${end}`;
  }
}
