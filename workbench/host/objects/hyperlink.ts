import { invalidArgument } from '../../wire/wire-error';
import { asRecord, asText } from './arguments';
import type { Hyperlink } from '../model/sheet';
import type { Place, Workbook } from '../model/workbook';

/** The first cell's link, or null. */
export function readHyperlink({ sheet, box }: Place): Hyperlink | null {
  return sheet.links.get(box.row, box.column) ?? null;
}

/** Sets a link: the cell takes the text to display, if one is given, and the style Hyperlink. */
export function writeHyperlink(workbook: Workbook, { sheet, box }: Place, value: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = asRecord(value);
  if ((address === undefined) === (documentReference === undefined)) {
    throw invalidArgument('A link leads either to an address or to a place in the document.');
  }
  sheet.checkUnlocked(box);
  if (textToDisplay !== undefined) {
    sheet.enter(box.row, box.column, asText(textToDisplay));
  }
  const link: Hyperlink = {
    ...(address !== undefined && { address: asText(address) }),
    ...(documentReference !== undefined && { documentReference: asText(documentReference) }),
    ...(screenTip !== undefined && { screenTip: asText(screenTip) }),
  };
  sheet.links.fill(box, link);
  const style = sheet.book.styles.find('Hyperlink');
  if (style !== null) {
    sheet.formats.change(box, (format) => sheet.book.withStyle(format, style));
  }
  workbook.changed({ sheet, box });
}
