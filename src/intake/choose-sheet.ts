import type { CellMatrix } from './cell-value';
import { foldedText } from './cell-text';
import { findLayout } from './layout';

type NamedCells = { readonly name: string | null; readonly cells: CellMatrix; readonly firstRow: number };

/** The sheet of that name, whatever its case and the spaces around it; null where there is none. */
export function sheetNamed<S extends NamedCells>(sheets: readonly S[], name: string): S | null {
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => foldedText(sheet.name) === foldedText(name)) ??
    null
  );
}

/** The sheet whose headings name the most facts; sheet names change from year to year. The first where none does. */
export function likeliestSheet<S extends NamedCells>(sheets: readonly S[]): S | null {
  let best = sheets[0] ?? null;
  let most = 0;
  for (const sheet of sheets) {
    const found = findLayout(sheet.cells, sheet.firstRow);
    const facts =
      found.ok && found.layout.headingRow !== null
        ? new Set(found.layout.uses.map(({ fact }) => fact)).size
        : 0;
    if (facts > most) {
      best = sheet;
      most = facts;
    }
  }
  return best;
}
