import { describe, expect, it } from '@jest/globals';
import { partText, unpackFile } from '../../src/xlsx/file-parts';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { RICH_WORKBOOK } from './rich-workbook';

describe('rows that grow with what is typed', () => {
  it('fixes the height of rows with merged cells only, and gives every row its height', async () => {
    const place = RICH_WORKBOOK.findIndex(({ merges }) => merges.length > 0);
    const docs = RICH_WORKBOOK.map((doc) => ({
      ...doc,
      rows: doc.rows.map((row) => ({ ...row, height: 33 })),
    }));
    const written = await writeWorkbook(docs, { title: 'Example', created: new Date(0) });
    const parts = written.ok ? unpackFile(written.bytes) : {};
    const xml = partText(parts[`xl/worksheets/sheet${place + 1}.xml`] ?? new Uint8Array());
    const merged = new Set(RICH_WORKBOOK[place]?.merges.map(({ firstRow }) => firstRow + 1));
    const rows = [...xml.matchAll(/<row r="(\d+)"([^>]*)>/g)];
    expect(rows.length).toBeGreaterThan(merged.size);
    for (const [, row, rest = ''] of rows) {
      expect(rest).toContain(' ht="33"');
      expect({ row, fixed: rest.includes('customHeight') }).toEqual({ row, fixed: merged.has(Number(row)) });
    }
  });
});
