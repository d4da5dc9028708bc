import { splitRecords, type DelimitedText } from './split-records';

/**
 * The cells of text that a spreadsheet put on the clipboard, or that was pasted from one: tabs between cells, line ends
 * between rows, quotation marks round a cell that holds either.
 */
export function splitClipboardText(text: string): DelimitedText {
  return splitRecords(text.startsWith('\uFEFF') ? text.slice(1) : text, '\t');
}
