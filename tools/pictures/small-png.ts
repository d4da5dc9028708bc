import { crc32, deflateSync } from 'node:zlib';
import { pngPixels } from './png-pixels';
import type { Pixels } from './png-pixels';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLORS = 256;
const KEPT_EXACTLY = 64;
const BITS = 8;
const BY_PALETTE = 3;

/** The same picture with a palette of at most 256 colors: less than half of the bytes, and no difference to be seen. */
export function smallPng(png: Buffer): Buffer {
  const pixels = pngPixels(png);
  const { width, height } = pixels;
  const { palette, places } = paletteOf(pixels);
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    lines.set(places.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BITS, BY_PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf({ rgb }: Pixels): { readonly palette: readonly number[]; readonly places: Uint8Array } {
  const counts = new Map<number, number>();
  const colors = Uint32Array.from({ length: rgb.length / 3 }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(pixel * 3, pixel * 3 + 3);
    const color = (red << 16) | (green << 8) | blue;
    counts.set(color, (counts.get(color) ?? 0) + 1);
    return color;
  });
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([color]) => color);
  const standsFor = kept(byCount);
  const palette = [...new Set(standsFor.values())];
  const place = new Map(palette.map((color, index) => [color, index]));
  return {
    palette,
    places: Uint8Array.from(colors, (color) => place.get(standsFor.get(color) ?? color) ?? 0),
  };
}

/**
 * For each color the one that stands for it. Frequent ones stay as they are: grounds differ by little. Of the others,
 * which are the edges of letters, those alike in their first bits become one.
 */
function kept(byCount: readonly number[]): ReadonlyMap<number, number> {
  const exact = byCount.slice(0, KEPT_EXACTLY).map((color) => [color, color] as const);
  const others = byCount.slice(KEPT_EXACTLY);
  for (let bits = 0; ; bits += 1) {
    const mask = ((255 >> bits) << bits) * 0x010101;
    const ofAlike = new Map<number, number>();
    for (const color of others) if (!ofAlike.has(color & mask)) ofAlike.set(color & mask, color);
    if (exact.length + ofAlike.size > MOST_COLORS) continue;
    return new Map([
      ...exact,
      ...others.map((color) => [color, ofAlike.get(color & mask) ?? color] as const),
    ]);
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
