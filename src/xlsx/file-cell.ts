import type { Cell as FileCell, Hyperlink } from 'hucre';
import { dateSerial } from '../sheets/date-serial';
import { linkAddress } from '../sheets/link-address';
import type { SheetCell, SheetLink, SheetValue } from '../sheets/sheet-doc';
import type { StyleName } from '../sheets/styles';
import type { fileStyle } from './file-style';

type FileStyle = ReturnType<typeof fileStyle>;

/** A cell in the file library's words. Text is written as text whatever it begins with. */
export function fileCell(cell: SheetCell, styleNamed: (name: StyleName) => FileStyle): Partial<FileCell> {
  return {
    ...fileValue(cell.value),
    style: styleNamed(cell.style),
    ...(cell.link && { hyperlink: fileLink(cell.link) }),
  };
}

function fileValue(value: SheetValue): Partial<FileCell> {
  if (value === null || value === '') {
    return {};
  }
  if (typeof value === 'number') {
    return { value };
  }
  if (typeof value === 'object') {
    return { value: dateSerial(value.date) };
  }
  const text = fileText(value);
  // The library writes a text such as "#N/A" as an error; as a run of rich text it stays what it is.
  return text.startsWith('#') ? { richText: [{ text }] } : { value: text };
}

// In a file `_x0041_` stands for the letter A: a text that really holds such a sequence has its first
// underscore written that way. The two code units that XML forbids and the library lets through also.
function fileText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]/g, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase()}_`);
}

function fileLink(link: SheetLink): Hyperlink {
  const address = linkAddress(link) ?? '';
  return link.to === 'cell' ? { target: '', location: address } : { target: address };
}
