import { linkAddress } from '../sheets/link-address';
import type { SheetCell, SheetDoc, SheetLink } from '../sheets/sheet-doc';
import { isPlainText } from './entry';
import { workbookStyleName } from './named-styles';
import { BYTES_PER_ACTION, sentBytes } from './request-size';
import type { Piece } from './piece';

type LinkRun = { readonly column: number; readonly first: number; readonly cells: readonly LinkedCell[] };
type LinkedCell = SheetCell & { readonly link: SheetLink };

/**
 * The links of a sheet, once every sheet has its final name. Excel gives a cell with a link its own look, so the
 * cell's style is named again.
 */
export function linkPieces(doc: SheetDoc, sheet: string): readonly Piece[] {
  return linkRuns(doc).map(({ column, first, cells }) => {
    const links = cells.map((cell) => [{ hyperlink: hyperlinkOf(cell) }]);
    const styles = cells.map(({ style }) => [{ style: workbookStyleName(style) }]);
    return {
      bytes: sentBytes(links) + sentBytes(styles) + 3 * BYTES_PER_ACTION,
      queue: (desk) => {
        const range = desk.sheet(sheet).getRangeByIndexes(first, column, cells.length, 1);
        range.setCellProperties(links);
        range.setCellProperties(styles);
      },
    };
  });
}

function hyperlinkOf({ value, link }: LinkedCell): Excel.RangeHyperlink {
  const address = linkAddress(link) ?? '';
  return {
    ...(link.to === 'cell' ? { documentReference: address } : { address }),
    ...(typeof value === 'string' && isPlainText(value) && { textToDisplay: value }),
  };
}

// Cells below one another go together.
function linkRuns({ rows, columns }: SheetDoc): readonly LinkRun[] {
  return columns.flatMap((_, column) => {
    const runs: { column: number; first: number; cells: LinkedCell[] }[] = [];
    rows.forEach(({ cells }, row) => {
      const cell = cells[column];
      if (!cell || !hasLink(cell)) return;
      const last = runs.at(-1);
      if (last !== undefined && last.first + last.cells.length === row) last.cells.push(cell);
      else runs.push({ column, first: row, cells: [cell] });
    });
    return runs;
  });
}

function hasLink(cell: SheetCell): cell is LinkedCell {
  return cell.link !== undefined;
}
