import type { PageBand, PageText } from './sheet-doc';

const FIELD_CODES = { page: '&P', pages: '&N' } as const;

// The size stands before the font's name: digits that follow a size directly are read as part of it.
const FONT_CODES = '&9&"Calibri,Regular"';

/**
 * One third of a page's head or foot in Excel's codes; empty where there is nothing to print.
 * An ampersand of the text is doubled, so that it prints as itself.
 */
export function pageSectionText(parts: readonly PageText[]): string {
  if (parts.length === 0) {
    return '';
  }
  return parts.reduce<string>((codes, part) => {
    if (typeof part !== 'string') {
      return codes + FIELD_CODES[part.field];
    }
    const text = part.replaceAll('&', '&&');
    // `&P+2` and `&P-2` are sums to Excel; a space keeps the sign as text.
    const isSum = /&[PN]$/.test(codes) && /^[+-]\d/.test(text);
    return codes + (isSum ? ' ' : '') + text;
  }, FONT_CODES);
}

/** The whole head or foot as a file stores it. Excel takes up to 255 characters of it. */
export function pageBandText(band: PageBand): string {
  const sections = [
    ['&L', pageSectionText(band.left)],
    ['&C', pageSectionText(band.center)],
    ['&R', pageSectionText(band.right)],
  ] as const;
  return sections.map(([side, text]) => (text === '' ? '' : side + text)).join('');
}
