/** Lines of equal height of which one may be open and then is higher; all lengths in CSS pixels. */
export type Lines = {
  readonly count: number;
  readonly height: number;
  /** Place of the open line; null where none is. */
  readonly open: number | null;
  /** How much higher the open line is. */
  readonly extra: number;
};

/** A part of the list: from `top` on, `height` of it can be seen. */
export type Window = { readonly top: number; readonly height: number };

/** Lines drawn beyond the window on either side, so that the next one is there for the Tab key. */
const BEYOND = 6;

/** How high all lines are together. */
export function linesHeight({ count, height, open, extra }: Lines): number {
  return count * height + (open === null ? 0 : extra);
}

/** How far below the list's beginning a line begins. */
export function lineTop({ height, open, extra }: Lines, line: number): number {
  return line * height + (open !== null && line > open ? extra : 0);
}

/** Browsers cannot lay out what is much higher. */
const HIGHEST = 10_000_000;

/**
 * What of the lines a window shows. A list higher than browsers allow is given the height they can do with, and is
 * scrolled through faster: the lines in sight then stand `shift` away from their own places.
 */
export function scrolledPart(
  lines: Lines,
  seen: Window,
): { readonly whole: number; readonly window: Window; readonly shift: number } {
  const height = linesHeight(lines);
  if (height <= HIGHEST) return { whole: height, window: seen, shift: 0 };
  const [end, last] = [HIGHEST - seen.height, height - seen.height];
  // Past its end, the page scrolls as it is.
  const top = seen.top > end ? last + seen.top - end : (seen.top / end) * last;
  return { whole: HIGHEST, window: { top, height: seen.height }, shift: seen.top - top };
}

/** The first line to be drawn and the one after the last. */
export function visibleLines(
  lines: Lines,
  { top, height }: Window,
): { readonly from: number; readonly to: number } {
  const from = Math.max(0, lineAt(lines, top) - BEYOND);
  const to = Math.min(lines.count, lineAt(lines, top + height) + 1 + BEYOND);
  return { from: Math.min(from, lines.count), to: Math.max(to, 0) };
}

function lineAt({ height, open, extra }: Lines, position: number): number {
  if (open === null || position < (open + 1) * height) return Math.floor(position / height);
  return Math.max(open, Math.floor((position - extra) / height));
}

/** How far into the list the page is to be scrolled so that a line is in sight between what covers it above and below. */
export function topShowing(
  lines: Lines,
  seen: Window,
  place: number,
  { above, below }: { readonly above: number; readonly below: number },
): number {
  const { window } = scrolledPart(lines, { top: Math.max(0, seen.top), height: seen.height });
  // Before the list begins, the page scrolls as it is.
  const top = seen.top < 0 ? seen.top : window.top;
  const begins = lineTop(lines, place);
  const ends = begins + lines.height;
  const wanted =
    begins < top + above
      ? begins - above
      : ends > top + seen.height - below
        ? ends - seen.height + below
        : top;
  if (wanted === top) return seen.top;
  const height = linesHeight(lines);
  if (height <= HIGHEST || wanted <= 0) return wanted;
  const [end, last] = [HIGHEST - seen.height, height - seen.height];
  return wanted > last ? end + wanted - last : (wanted / last) * end;
}
