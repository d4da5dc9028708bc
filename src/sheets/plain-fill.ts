import type { CellStyle } from './styles';

const COVERED = { lightUp: 0.25, lightGray: 0.25, darkUp: 0.5 } as const;
const CHANNELS = [0, 2, 4] as const;
const HEX = 16;

/** The one color that a fill and the lines over it make together. */
export function plainFillColor({ color, pattern, patternColor }: NonNullable<CellStyle['fill']>): string {
  if (pattern === undefined || patternColor === undefined) return color;
  const part = COVERED[pattern];
  return CHANNELS.map((at) => {
    const [ground, lines] = [color, patternColor].map((one) => parseInt(one.slice(at, at + 2), HEX));
    const mixed = Math.round((ground ?? 0) * (1 - part) + (lines ?? 0) * part);
    return mixed.toString(HEX).padStart(2, '0').toUpperCase();
  }).join('');
}
