/** Cells of text that a spreadsheet put on the clipboard. */
export type ClipboardCells = {
  readonly cells: readonly (readonly string[])[];
  /** Rows, from 1, in which a quotation mark opens a cell and is never closed. */
  readonly unclosedQuoteRows: readonly number[];
};

const TAB = '\t';
const QUOTE = '"';

/**
 * Splits tab-separated clipboard text. A cell counts as quoted only if its closing quotation mark ends the cell, so that
 * a raw `"Best" school` or `5" pipe` stays as it is, and a mark that is never closed swallows nothing.
 */
export function splitClipboardText(text: string): ClipboardCells {
  const cells: string[][] = [];
  const unclosedQuoteRows: number[] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const quoted = text[at] === QUOTE ? quotedCell(text, at) : null;
    if (quoted === 'never-closed') unclosedQuoteRows.push(cells.length + 1);
    const cell = quoted === null || quoted === 'never-closed' ? rawCell(text, at) : quoted;
    row.push(cell.value);
    at = cell.end;
    if (text[at] === TAB) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    cells.push(row);
    row = [];
    at += lengthOfBreak(text, at);
  }
  return { cells, unclosedQuoteRows };
}

type Cell = { readonly value: string; readonly end: number };

function quotedCell(text: string, start: number): Cell | 'never-closed' | null {
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf(QUOTE, from);
    if (mark < 0) return 'never-closed';
    if (text[mark + 1] === QUOTE) {
      from = mark + 2;
      continue;
    }
    const ends = mark + 1 >= text.length || text[mark + 1] === TAB || lengthOfBreak(text, mark + 1) > 0;
    return ends ? { value: text.slice(start + 1, mark).replaceAll('""', QUOTE), end: mark + 1 } : null;
  }
}

function rawCell(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && text[end] !== TAB && lengthOfBreak(text, end) === 0) end += 1;
  return { value: text.slice(start, end), end };
}

function lengthOfBreak(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 0x0d:
      return text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
    case 0x0a:
    case 0x85:
    case 0x2028:
    case 0x2029:
      return 1;
    default:
      return 0;
  }
}
