import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../../src/intake/cell-value';
import type { SheetDoc, SheetValue } from '../../src/sheets/sheet-doc';
import { sheetNames } from '../../src/sheets/sheet-name';
import { unpackFile } from '../../src/xlsx/file-parts';
import { finishedFileFaults } from '../../src/xlsx/finished-file-check';
import { readDataFile } from '../../src/xlsx/read-data-file';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { row, sheet } from '../support/sheet-builder';

const day = fc
  .date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => ({ date: date.toISOString().slice(0, 10) }));

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '#N/A',
    '_x0041_',
    ' padded ',
    '\ttab',
    '\r\n',
    '\r=1',
    '00350537',
    '\u00A000350000',
    '\uFFFE',
  ),
);

const value: fc.Arbitrary<SheetValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  day,
  fc.constant(null),
);

// The last row and column are filled, because a file does not tell empty ones from none.
const sheets: fc.Arbitrary<readonly SheetDoc[]> = fc
  .array(
    fc.record({
      wish: fc.string({ unit: 'grapheme', maxLength: 40 }),
      rows: fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((wishes) => {
    const names = sheetNames(wishes.map(({ wish }) => wish));
    return wishes.map(({ rows }, index) => {
      const filled = [...rows, ['', null, 'end']].map((values) => row(...values));
      return sheet({ name: names[index] ?? '', rows: filled });
    });
  });

function stored(value: SheetValue): CellValue {
  if (typeof value === 'object') {
    return value === null ? null : value.date;
  }
  return value === '' ? null : value;
}

// A file does not know minus zero.
const withoutMinusZero = (value: CellValue) => (value === 0 ? 0 : value);

describe('what is written', () => {
  it('is read back as it was, and is a file that Excel takes', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (docs) => {
        const result = await writeWorkbook(docs, { title: 'Any', created: new Date(0) });
        const bytes = result.ok ? result.bytes : new Uint8Array();
        expect(finishedFileFaults(unpackFile(bytes))).toEqual([]);
        const read = await readDataFile(bytes);
        const found = read.ok ? read.sheets.map(({ name, cells }) => ({ name, cells })) : [];
        expect(found).toEqual(
          docs.map(({ name, rows }) => ({
            name,
            cells: rows.map(({ cells }) =>
              cells.map((cell) => withoutMinusZero(stored(cell?.value ?? null))),
            ),
          })),
        );
      }),
      { numRuns: 60 },
    );
  });
});
