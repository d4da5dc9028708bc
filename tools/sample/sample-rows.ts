import type { StateCells } from '../state-file/layout';
import { STATE_COLUMNS, stateHeadings } from '../state-file/layout';
import {
  dirtyCells,
  dirtyCodes,
  EXAMPLE_CELLS,
  EXAMPLE_CODES,
  EXAMPLE_NAMES,
  hostileNames,
} from './dirty-cells';
import {
  alikeDistricts,
  apostropheRows,
  largeDistrict,
  listedDistrictRows,
  oneSchoolDistrict,
  watchOnlyDistrict,
  zerosLost,
} from './districts';
import { rowsOfDistrict, type SampleRow } from './made-up-row';
import {
  blank,
  collaborativeTotal,
  districtRows,
  footer,
  headingsAgain,
  repeated,
  total,
  withoutCodeOrName,
} from './other-rows';
import { realDistricts, realSchools, stateTotals, type RealRow } from './real-rows';
import {
  conflicts,
  EXAMPLE_CONFLICTS,
  EXAMPLE_NUMBERS,
  EXAMPLE_REGIONAL,
  numbersAlone,
  stateWords,
} from './situations';

/** The report year of the sample. */
export const SAMPLE_YEAR = 2023;

const real = ({ cells }: RealRow): SampleRow => ({ cells, tier: null, hidden: false });

const realRows = [...realDistricts, ...realSchools].map(real);
const districtsWithRealRows = new Set(realRows.flatMap(({ cells }) => String(cells.districtCode)));
const firstSituations = rowsOfDistrict(EXAMPLE_REGIONAL, stateWords);

/** Every row below the headings, in the order of the sheet: the real ones first. */
export const sampleRows: readonly SampleRow[] = [
  ...realRows,
  ...listedDistrictRows(districtsWithRealRows),
  ...zerosLost,
  ...apostropheRows,
  ...firstSituations,
  ...firstSituations.slice(0, 1).map(repeated),
  blank,
  ...rowsOfDistrict(EXAMPLE_NUMBERS, numbersAlone),
  ...rowsOfDistrict(EXAMPLE_CONFLICTS, conflicts),
  ...rowsOfDistrict(EXAMPLE_CODES, dirtyCodes),
  headingsAgain(headingCells()),
  ...rowsOfDistrict(EXAMPLE_CELLS, dirtyCells),
  ...rowsOfDistrict(EXAMPLE_NAMES, hostileNames),
  ...largeDistrict,
  ...oneSchoolDistrict,
  ...alikeDistricts,
  ...watchOnlyDistrict,
  ...districtRows,
  withoutCodeOrName,
  collaborativeTotal,
  total(largeDistrict.length),
  real(stateTotals),
  ...footer,
];

function headingCells(): StateCells {
  const headings = stateHeadings(SAMPLE_YEAR);
  return Object.fromEntries(STATE_COLUMNS.map((column, index) => [column, headings[index] ?? null]));
}
