import type { CellMatrix } from '../../src/intake/cell-value';

/** A cell as Excel writes it: quoted where it has to be. */
function cell(text: string): string {
  return /[\t\r\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cells as Excel puts them on the clipboard as text. */
export function clipboardText(rows: CellMatrix): string {
  return rows.map((cells) => cells.map((value) => cell(String(value ?? ''))).join('\t')).join('\r\n');
}

/** Cells with one heading called otherwise. */
export function withHeading(rows: CellMatrix, heading: string, otherwise: string): CellMatrix {
  return rows.map((cells) => cells.map((value) => (value === heading ? otherwise : value)));
}
