const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE_OF_SECTORS = 0xfffffffd;
const STREAM_SECTORS = 8;

/** A file in Office's older container with one stream, for which no program here writes any more. */
export function compoundFile(streamName: string, content: readonly number[]): Buffer {
  const header = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(SECTOR * STREAM_SECTORS, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);

  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(TABLE_OF_SECTORS, 0);
  table.writeUInt32LE(END_OF_CHAIN, 4);
  for (let sector = 2; sector < 2 + STREAM_SECTORS; sector += 1) {
    table.writeUInt32LE(sector === 1 + STREAM_SECTORS ? END_OF_CHAIN : sector + 1, sector * 4);
  }

  const stream = Buffer.alloc(SECTOR * STREAM_SECTORS);
  Buffer.from(content).copy(stream);
  const directory = Buffer.concat([
    entry('Root Entry', 5, END_OF_CHAIN, 0, 1),
    entry(streamName, 2, 2, stream.length, FREE),
    Buffer.alloc(256),
  ]);
  return Buffer.concat([header, table, directory, stream]);
}

function entry(name: string, type: number, start: number, size: number, child: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt8(1, 67);
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(FREE, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
