import type { Color } from 'hucre';

/** The workbook's theme: `RRGGBB` in the order of its own part, text before background. */
export type ThemeColors = readonly string[];

/** A cell that names one of these counts the background before the text; from the accents on both count alike. */
const PLACES_IN_THEME: Readonly<Record<number, number>> = { 0: 1, 1: 0, 2: 3, 3: 2 };

const HEX = 16;
const WHOLE = 255;
const CHANNELS = [0, 2, 4] as const;

/** `#1F2328` in the file library's words. */
export const fileColor = (color: unknown): Color => ({ rgb: String(color).replace('#', '').toUpperCase() });

/** `#RRGGBB`; null where the file leaves the color to the program. */
export function colorOfFile(color: Color | undefined, theme: ThemeColors): string | null {
  if (color === undefined) return null;
  const { rgb, theme: place, tint = 0 } = color;
  const base = rgb ?? (place === undefined ? undefined : theme[PLACES_IN_THEME[place] ?? place]);
  if (base === undefined) return null;
  // The file may put the opacity in front.
  const six = base.replace('#', '').slice(-6).toUpperCase();
  return `#${CHANNELS.map((at) => tinted(parseInt(six.slice(at, at + 2), HEX), tint)).join('')}`;
}

// A tint goes that part of the way to white, or to black where it is negative.
function tinted(channel: number, tint: number): string {
  const mixed = tint < 0 ? channel * (1 + tint) : channel + (WHOLE - channel) * tint;
  return Math.round(mixed).toString(HEX).padStart(2, '0').toUpperCase();
}
