export type DelimitedText = {
  /** One row a record, as long as the record is; no cell is renamed, trimmed or turned into a number. */
  readonly rows: readonly (readonly string[])[];
  /** Rows, from 1, in which a quotation mark is opened and never closed. */
  readonly unclosedQuoteRows: readonly number[];
};

/**
 * A quoted cell counts as one only if its closing mark is followed by a delimiter, a line's end or the text's end.
 * So `"Best" school` is read as it stands, and a mark that is never closed cannot swallow the rows below it.
 */
export function splitRecords(text: string, delimiter: string): DelimitedText {
  // The two rare line ends also occur inside the cells of web texts, so they count only where there is no other.
  const lineEnds = /[\r\n]/.test(text) ? '\r\n' : '\u0085\u2028';
  const plainCell = new RegExp(`[^\\${delimiter}${lineEnds}]*`, 'y');
  const cellEnds = delimiter + lineEnds;
  const rows: string[][] = [];
  const unclosedQuoteRows: number[] = [];
  let row: string[] = [];
  let position = 0;
  while (position < text.length) {
    let end = text[position] === '"' ? endOfQuotedCell(text, position, cellEnds) : -1;
    if (end >= 0) {
      row.push(text.slice(position + 1, end - 1).replaceAll('""', '"'));
    } else {
      plainCell.lastIndex = position;
      plainCell.test(text);
      end = plainCell.lastIndex;
      const cell = text.slice(position, end);
      row.push(cell);
      if (cell.startsWith('"') && cell.split('"').length % 2 === 0) {
        unclosedQuoteRows.push(rows.length + 1);
      }
    }
    if (text[end] === delimiter) {
      position = end + 1;
      if (position < text.length) {
        continue;
      }
      row.push('');
    }
    rows.push(row);
    row = [];
    position = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return { rows, unclosedQuoteRows };
}

/** The position after the mark that closes the cell opened at `start`; -1 where nothing closes it. */
function endOfQuotedCell(text: string, start: number, cellEnds: string): number {
  let mark = text.indexOf('"', start + 1);
  while (mark >= 0 && text[mark + 1] === '"') {
    mark = text.indexOf('"', mark + 2);
  }
  const next = text[mark + 1];
  return mark >= 0 && (next === undefined || cellEnds.includes(next)) ? mark + 1 : -1;
}
