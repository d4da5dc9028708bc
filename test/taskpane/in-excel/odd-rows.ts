import type { CellMatrix } from '../../../src/intake/cell-value';
import { splitClipboardText } from '../../../src/intake/clipboard-text';
import { BOUNDARIES, CODES, DESIGNATIONS, NUMBERS } from './dirty-pastes-of-cells';
import { FORMULAS, NAMES, REASONS } from './dirty-pastes-of-text';
import type { DirtyPaste } from './dirty-rows';

const NAME = 'School Name';
const OWN_HEADINGS = ['District Code', 'District Name', 'School Code', NAME];

/**
 * The first row of every case in one table: a column for each heading, the school's odd name for its district too,
 * since that becomes the name of a sheet, and codes that tell the rows apart.
 */
export function oddRows(): CellMatrix {
  const rows = [FORMULAS, NAMES, REASONS, DESIGNATIONS, NUMBERS, BOUNDARIES, CODES]
    .flat()
    .flatMap(([, text, expected]: DirtyPaste) => (expected.tier === undefined ? [] : [firstRow(text)]));
  const headings = [...new Set(rows.flatMap((row) => [...row.keys()]))].filter(
    (heading) => !OWN_HEADINGS.includes(heading),
  );
  return [
    [...OWN_HEADINGS, ...headings],
    ...rows.map((row, place) => {
      const district = `8${String(place).padStart(3, '0')}`;
      const name = row.get(NAME) ?? '';
      return [
        `${district}0000`,
        name,
        `${district}0505`,
        name,
        ...headings.map((heading) => row.get(heading) ?? ''),
      ];
    }),
  ];
}

function firstRow(text: string): ReadonlyMap<string, string> {
  const [headings = [], cells = []] = splitClipboardText(text).rows;
  return new Map(headings.map((heading, column) => [String(heading), String(cells[column] ?? '')]));
}
