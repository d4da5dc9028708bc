import type { CellValue } from '../../src/intake/cell-value';
import { stateRow, type StateCells } from '../state-file/layout';
import { generatedDistricts } from './generated-districts';
import { generatedSchool } from './generated-school';
import { Random } from './random';

export type GeneratedSize = { readonly rows: number; readonly districts: number; readonly seed: number };

// Of a district's schools, where it has identified ones; the first always is.
const IDENTIFIED_SCHOOLS = 0.2;

/** The rows of a made-up state, district by district, then the state's total: as many as asked for. */
export function* generatedSchools({ rows, districts, seed }: GeneratedSize): Generator<StateCells> {
  const random = new Random(seed);
  for (const district of generatedDistricts(rows - 1, districts, random)) {
    for (let number = 1; number <= district.schools; number += 1) {
      const identified = district.identified && (number === 1 || random.chance(IDENTIFIED_SCHOOLS));
      yield {
        districtCode: district.code,
        schoolCode: district.code.slice(0, 4) + String(number).padStart(4, '0'),
        districtName: district.name,
        schoolName: `Generated School ${number} of ${district.name}`,
        titleOne: random.chance(0.6) ? 'Title I School' : 'Non-Title I School',
        region: district.region,
        ...generatedSchool(identified, random),
      };
    }
  }
  yield { districtCode: '00000000', schoolCode: '00000000', districtName: 'State', schoolName: 'State' };
}

/** The same rows in the order of the state's headings. */
export function* generatedRows(size: GeneratedSize): Generator<readonly CellValue[]> {
  for (const cells of generatedSchools(size)) yield stateRow(cells);
}
