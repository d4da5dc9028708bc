import { quotedSheetName } from './cell-address';
import type { SheetLink } from './sheet-doc';

/**
 * Where a link leads, in Excel's spelling: `'Martha''s Vineyard'!A1`, `mailto:…` or `https://…`.
 * Null where a mail or web address is none: such a target makes Excel repair the file.
 */
export function linkAddress(link: SheetLink): string | null {
  switch (link.to) {
    case 'cell':
      return `${quotedSheetName(link.sheet)}!${link.cell}`;
    case 'mail':
      return mailAddress(link.address, link.subject);
    case 'web':
      return webAddress(link.address);
  }
}

function mailAddress(address: string, subject: string | undefined): string | null {
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(address)) {
    return null;
  }
  return `mailto:${address}${subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`}`;
}

function webAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}
