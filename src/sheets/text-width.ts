import {
  BOLD_ADVANCES,
  FIRST_CHARACTER,
  REGULAR_ADVANCES,
  SIGN_ADVANCES,
  UNITS_PER_SIZE,
  WIDEST_ADVANCE,
} from './font-advances';

export type MeasuredFont = { readonly size: number; readonly bold?: boolean };

/** How wide a line of text is in Calibri, in points. */
export function textWidth(text: string, font: MeasuredFont): number {
  const advances = font.bold === true ? BOLD_ADVANCES : REGULAR_ADVANCES;
  let units = 0;
  for (let index = 0; index < text.length; index += 1) {
    units += advances[text.charCodeAt(index) - FIRST_CHARACTER] ?? advanceOf(text.charAt(index), advances);
  }
  return (units * font.size) / UNITS_PER_SIZE;
}

/**
 * How many lines a text takes in a column of the given width (points), broken as Excel breaks it: after spaces and
 * hyphens, inside a word only where the word alone is wider than the column.
 */
export function wrappedLineCount(text: string, font: MeasuredFont, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, font, width), 0);
}

function paragraphLines(paragraph: string, font: MeasuredFont, width: number): number {
  if (textWidth(paragraph, font) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(/[^\s-]*(?:-+|\s+|$)/g) ?? []) {
    const visible = textWidth(piece.trimEnd(), font);
    if (used > 0 && used + visible > width) {
      lines += 1;
      used = 0;
    }
    if (visible > width) {
      const broken = brokenLines(piece, font, width);
      lines += broken.lines - 1;
      used = broken.used;
    } else {
      used += textWidth(piece, font);
    }
  }
  return lines;
}

function brokenLines(word: string, font: MeasuredFont, width: number): { lines: number; used: number } {
  let lines = 1;
  let used = 0;
  for (const character of word) {
    const advance = textWidth(character, font);
    if (used > 0 && used + advance > width) {
      lines += 1;
      used = 0;
    }
    used += advance;
  }
  return { lines, used };
}

// An accented letter is as wide as its letter.
function advanceOf(character: string, advances: readonly number[]): number {
  const sign = SIGN_ADVANCES[character];
  if (sign !== undefined) return sign;
  const letter = character.normalize('NFD').charCodeAt(0);
  return advances[letter - FIRST_CHARACTER] ?? WIDEST_ADVANCE;
}
