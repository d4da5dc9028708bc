import { inflateSync } from 'node:zlib';

/** A picture's pixels, three bytes each, row by row. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

const SIGNATURE_BYTES = 8;
const BYTES_OF_TYPE: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads the pixels of a PNG as browsers write them: eight bits a channel, not interlaced, opaque. */
export function pngPixels(png: Buffer): Pixels {
  const header = chunkData(png, 'IHDR');
  const [head] = header;
  if (head === undefined) throw new Error('This is no PNG.');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = BYTES_OF_TYPE[head[9] ?? 0];
  if (channels === undefined || head[8] !== 8) throw new Error('This PNG has another kind of pixels.');
  const lines = inflateSync(Buffer.concat(chunkData(png, 'IDAT')));
  const raw = unfiltered(lines, width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      rgb[pixel * 3 + channel] = raw[pixel * channels + channel] ?? 0;
    }
  }
  return { width, height, rgb };
}

function chunkData(png: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = SIGNATURE_BYTES; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === type) found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** Each line says by its first byte from which neighbors its bytes are told. */
function unfiltered(lines: Buffer, width: number, height: number, channels: number): Uint8Array {
  const raw = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const filter = lines[row * (width + 1)];
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      const left = column < channels ? 0 : (raw[at - channels] ?? 0);
      const up = row === 0 ? 0 : (raw[at - width] ?? 0);
      const corner = column < channels || row === 0 ? 0 : (raw[at - width - channels] ?? 0);
      const told = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0;
      raw[at] = (lines[row * (width + 1) + 1 + column] ?? 0) + told;
    }
  }
  return raw;
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(guess - one));
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner;
}
