import type { SheetDoc } from '../sheets/sheet-doc';
import { withParts, type FileParts } from './file-parts';

const ROW_WITH_FIXED_HEIGHT = /<row r="(\d+)"([^>]*?) customHeight="1"/g;

/**
 * Lets rows grow with what a person types into them. The library fixes every height it is given; here only rows with
 * merged cells stay fixed, since Excel cannot fit those by itself. The heights given stand until then.
 */
export function withGrowingRows(parts: FileParts, docs: readonly Pick<SheetDoc, 'merges'>[]): FileParts {
  const sheets = docs.map(({ merges }, place): readonly [string, (xml: string) => string] => {
    const fixed = new Set(merges.flatMap(({ firstRow, lastRow }) => rowsFrom(firstRow, lastRow)));
    return [
      `xl/worksheets/sheet${place + 1}.xml`,
      (xml) =>
        xml.replace(ROW_WITH_FIXED_HEIGHT, (whole, row: string, rest: string) =>
          fixed.has(Number(row)) ? whole : `<row r="${row}"${rest}`,
        ),
    ];
  });
  return withParts(parts, new Map(sheets));
}

// As the file numbers them, from 1.
const rowsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset + 1);
