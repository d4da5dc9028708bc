const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const DEFLATED = 8;

/** The parts of a finished .xlsx file by their paths, each unpacked only when asked for. */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, () => Promise<string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_RECORD_SIZE;
  if (view.getUint32(end, true) !== END_RECORD) {
    throw new RangeError('The bytes do not end as a ZIP archive without a comment does');
  }
  const parts = new Map<string, () => Promise<string>>();
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const method = view.getUint16(entry + 10, true);
    const size = view.getUint32(entry + 20, true);
    const pathLength = view.getUint16(entry + 28, true);
    const header = view.getUint32(entry + 42, true);
    const start =
      header + LOCAL_HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const packed = bytes.subarray(start, start + size);
    const path = new TextDecoder().decode(
      bytes.subarray(entry + ENTRY_SIZE, entry + ENTRY_SIZE + pathLength),
    );
    parts.set(path, () => unpacked(packed, method === DEFLATED));
    entry += ENTRY_SIZE + pathLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return parts;
}

async function unpacked(packed: Uint8Array, isDeflated: boolean): Promise<string> {
  const stored = new Response(new Uint8Array(packed));
  if (!isDeflated || stored.body === null) {
    return stored.text();
  }
  return new Response(stored.body.pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
