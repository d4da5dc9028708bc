import type { CellRange, SheetDoc } from '../sheets/sheet-doc';
import { fingerprint } from './fingerprint';

/**
 * What two sheets share that differ only in what stands in their cells, in the heights of their rows and in the words
 * of their page heads: such a sheet is made by copying the other. Null for a sheet that is never copied.
 */
export function sheetForm(doc: SheetDoc): string | null {
  if (doc.kind !== 'action-sheet') return null;
  const { rows, merges, validations, conditionalFormats, print } = doc;
  const styles = rows.map(({ cells }) => cells.map((cell) => cell?.style ?? ''));
  const printed = [print.area, print.titleRows];
  return shortened([blankKey(doc), styles, merges, validations, conditionalFormats, printed]);
}

/**
 * The sheet without what its own rows ask for: columns, panes, page, and the merged cells above its first section.
 * Sheets of different forms are often made from the same blank.
 */
export function blankSheet(doc: SheetDoc): SheetDoc {
  return {
    ...doc,
    rows: [],
    merges: mergesAtTop(doc),
    validations: [],
    conditionalFormats: [],
    tabColor: null,
    print: { ...doc.print, titleRows: null, rowBreaks: [] },
  };
}

/** The same for sheets that can be made from the same blank. */
export function blankKey(doc: SheetDoc): string {
  const { columns, frozen, print } = doc;
  const { orientation, margins, centerHorizontally, footer } = print;
  const page = [orientation, margins, centerHorizontally, footer];
  return shortened([columns, frozen, page, mergesAtTop(doc)]);
}

function mergesAtTop({ rows, merges }: SheetDoc): readonly CellRange[] {
  const section = rows.findIndex(({ cells }) => cells.some((cell) => cell?.style === 'section'));
  return section < 0 ? merges : merges.filter(({ lastRow }) => lastRow < section);
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return `${text.length} ${fingerprint(text)} ${fingerprint(`again ${text}`)}`;
}
