import type { Cell as FileCell, CellStyle as FileStyle, Hyperlink } from 'hucre';
import { dateSerial } from '../sheets/date-serial';
import { linkAddress } from '../sheets/link-address';
import type { SheetCell, SheetLink, SheetValue } from '../sheets/sheet-doc';
import type { StyleName } from '../sheets/styles';
import { fileText } from './file-text';

/**
 * A cell in the file library's words. Text is written as text whatever it begins with.
 * Nearly all cells have the same two fields and no others: the library reads such cells several times faster.
 */
export function fileCell(cell: SheetCell, styleNamed: (name: StyleName) => FileStyle): Partial<FileCell> {
  const written = writtenCell(fileValue(cell.value), styleNamed(cell.style));
  return cell.link ? { ...written, hyperlink: fileLink(cell.link) } : written;
}

function writtenCell(value: string | number | null, style: FileStyle): Partial<FileCell> {
  // The library writes a text such as "#N/A" as an error; as a run of rich text it stays what it is.
  const looksLikeError = typeof value === 'string' && value.startsWith('#');
  return looksLikeError ? { richText: [{ text: value }], style } : { value, style };
}

function fileValue(value: SheetValue): string | number | null {
  if (typeof value === 'string') {
    return value === '' ? null : fileText(value);
  }
  return value !== null && typeof value === 'object' ? dateSerial(value.date) : value;
}

function fileLink(link: SheetLink): Hyperlink {
  const address = linkAddress(link) ?? '';
  return link.to === 'cell' ? { target: '', location: address } : { target: address };
}
