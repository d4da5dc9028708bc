import { generatedSchools } from '../generate/generated-rows';
import { generatedSchool } from '../generate/generated-school';
import { Random } from '../generate/random';
import { stateRow, type StateCells } from '../state-file/layout';
import { stateWorkbook } from '../state-file/workbook';

const YEAR = 2023;
const SIZE = { rows: 1900, districts: 400, seed: 1 };

/** A made-up state: about one district in four has identified schools. */
export function stateFile(): Promise<Uint8Array> {
  return file('a made-up state', [...generatedSchools(SIZE)]);
}

/** The same with an identified school in every district, so that each gets a sheet. */
export function allDistrictsFile(): Promise<Uint8Array> {
  const random = new Random(SIZE.seed);
  const seen = new Set<unknown>();
  const schools = [...generatedSchools(SIZE)].map((cells): StateCells => {
    const isFirst = !seen.has(cells.districtCode) && cells.districtName !== 'State';
    seen.add(cells.districtCode);
    return isFirst ? { ...cells, ...generatedSchool(true, random) } : cells;
  });
  return file('a made-up state with an identified school in every district', schools);
}

function file(of: string, schools: readonly StateCells[]): Promise<Uint8Array> {
  return stateWorkbook({
    title: `${YEAR} accountability results of ${of}`,
    year: YEAR,
    rows: schools.map(stateRow),
  });
}
