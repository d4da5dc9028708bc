import Papa from 'papaparse';

/**
 * Rows as CSV with CRLF line ends. Text that a spreadsheet would run as a formula is led by an apostrophe, so that
 * opening the file calculates nothing.
 */
export function asCsv(rows: readonly (readonly string[])[]): string {
  const copy = rows.map((row) => [...row]);
  return `${Papa.unparse(copy, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
