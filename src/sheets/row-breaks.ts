import type { SheetDoc, SheetRow } from './sheet-doc';

const POINTS_PER_INCH = 72;
const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const PIXELS_OF_PADDING = 5;
const DEFAULT_ROW = 15;
const LETTER = { short: 8.5, long: 11 };

// Printers round rows and columns, so that a page may hold a little less than it should. LibreOffice takes columns as
// wider, scales the sheet down further to fit the page, and so gets more rows on it.
const AT_LEAST = 0.96;
const AT_MOST = 1.08;

/** Rows that stand on one page; both ends count. */
type Block = {
  readonly first: number;
  readonly last: number;
  /** Kept together only where even the longest page parts it: not worth a page of its own. */
  readonly isFootnotes?: boolean;
};
type Layout = Pick<SheetDoc, 'columns' | 'rows' | 'print'>;

/**
 * The sheet with page breaks before the sections that a page's end would part from their first row, and before the
 * last row above the footnotes, which would else stand alone. Elsewhere the printer breaks where the page is full.
 */
export function withRowBreaks(doc: SheetDoc): SheetDoc {
  return { ...doc, print: { ...doc.print, rowBreaks: rowBreaks(doc) } };
}

function rowBreaks(layout: Layout): readonly number[] {
  const height = pageHeight(layout);
  const blocks = blocksToKeep(layout);
  const breaks = new Set<number>();
  // Each turn adds a break: what is parted though it begins a page is longer than a page and left alone. So it ends.
  for (;;) {
    const short = pageStarts(layout, height * AT_LEAST, breaks);
    const long = pageStarts(layout, height * AT_MOST, breaks);
    const parted = blocks.find(
      (block) =>
        !breaks.has(block.first) &&
        (isParted(block, long) || (block.isFootnotes !== true && isParted(block, short))),
    );
    if (parted === undefined) return [...breaks].sort((one, other) => one - other);
    // Where a short page ends a few rows earlier, a break here would leave these rows a page of their own.
    const start = pageOf(parted.first, short);
    const isBegun = start === pageOf(parted.first, long) || breaks.has(start);
    breaks.add(isParted(parted, short) || isBegun ? parted.first : start);
  }
}

/** How much a page holds, in points of the sheet before it is scaled to the page's width. */
function pageHeight({ columns, print }: Layout): number {
  const { margins, area, orientation } = print;
  const [across, down] =
    orientation === 'landscape' ? [LETTER.long, LETTER.short] : [LETTER.short, LETTER.long];
  const pixels = columns
    .slice(area.firstColumn, area.lastColumn + 1)
    .filter(({ hidden }) => hidden !== true)
    .reduce((sum, { width }) => sum + width * PIXELS_PER_CHARACTER + PIXELS_OF_PADDING, 0);
  const room = (across - margins.left - margins.right) * POINTS_PER_INCH;
  const scale = Math.min(1, room / (pixels * POINTS_PER_PIXEL));
  return ((down - margins.top - margins.bottom) * POINTS_PER_INCH) / scale;
}

/** The first row of each page, where a page holds so much and some rows begin one anyway. */
function pageStarts({ rows, print }: Layout, room: number, breaks: ReadonlySet<number>): readonly number[] {
  const { titleRows } = print;
  const titles = titleRows === null ? 0 : heightOf(rows.slice(titleRows.first, titleRows.last + 1));
  const starts = [0];
  let used = 0;
  rows.forEach((row, index) => {
    const own = heightOf([row]);
    if (index > 0 && (breaks.has(index) || used + own > room)) {
      starts.push(index);
      used = titleRows !== null && index > titleRows.last ? titles : 0;
    }
    used += own;
  });
  return starts;
}

const heightOf = (rows: readonly SheetRow[]): number =>
  rows.reduce((sum, { height }) => sum + (height ?? DEFAULT_ROW), 0);

const isParted = ({ first, last }: Block, starts: readonly number[]): boolean =>
  starts.some((start) => start > first && start <= last);

const pageOf = (row: number, starts: readonly number[]): number =>
  starts.findLast((start) => start <= row) ?? 0;

/** A section's gap, title, headings and first row; the last row above the footnotes and they. */
function blocksToKeep({ rows, print }: Layout): readonly Block[] {
  const sections = rows.flatMap((row, index): readonly Block[] => {
    if (!hasStyle(row, 'section')) return [];
    const above = rows[index - 1];
    const first = above !== undefined && isGap(above) ? index - 1 : index;
    let last = index + 1;
    while (isHeading(rows[last]) || isBetween(last, print.titleRows)) last += 1;
    return [{ first, last }];
  });
  const end = rows.length - 1;
  const isFootnoted = end > 2 && hasStyle(rows[end], 'muted') && isGap(rows[end - 1]);
  if (!isFootnoted) return sections;
  // The last row may be the only one of its section, which then goes with it.
  const above = end - 2;
  const first = sections.find((section) => section.first <= above && above <= section.last)?.first ?? above;
  return [...sections, { first, last: end, isFootnotes: true }];
}

const isGap = (row: SheetRow | undefined): boolean => row !== undefined && row.cells.length === 0;

const isHeading = (row: SheetRow | undefined): boolean => hasStyle(row, 'heading');

const hasStyle = (row: SheetRow | undefined, style: string): boolean => row?.cells[0]?.style === style;

const isBetween = (row: number, span: { readonly first: number; readonly last: number } | null): boolean =>
  span !== null && row >= span.first && row <= span.last;
