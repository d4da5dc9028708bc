import type { CellValue } from '../../src/intake/cell-value';
import type { Tier } from '../../src/policy/pack';
import { reasonCells } from '../state-file/reasons';
import type { StateCells } from '../state-file/layout';

export const REQUIRING = 'Requiring assistance or intervention';
export const NOT_REQUIRING = 'Not requiring assistance or intervention';
export const INSUFFICIENT = 'Insufficient data';

export const FOCUSED = 'In need of focused/targeted support';
export const BROAD = 'In need of broad/comprehensive support';
export const LOWEST = 'Among the lowest performing 10% of schools';
export const UNDERPERFORMING = 'Underperforming school';
export const LOW_GRADUATION = 'Low graduation rate';
export const LOW_GROUPS = 'Low student group performance: Low income -High needs';
export const LOW_PARTICIPATION = 'Low participation rate: Students w/disabilities';

/** A made-up district; codes from 90 on, and 0990, belong to no real one. */
export type MadeUpDistrict = { readonly code: string; readonly name: string; readonly region?: string };

/** A made-up school, named for the situation it shows. */
export type MadeUpSchool = {
  readonly name: CellValue;
  /** What the rulebook makes of it, with `+` where something unknown could raise it. The tests hold it to this. */
  readonly tier: Tier | `${Tier}+`;
  /** The state's overall classification; left out, the row has none and no reasons: its numbers speak alone. */
  readonly classification?: string;
  /** Lines as a report page prints them. */
  readonly lines?: readonly string[];
  readonly percentile?: CellValue;
  readonly federal?: CellValue;
  /** Cells that are not what the rest of this would make of them. */
  readonly cells?: StateCells;
  /** A filter has hidden the row. */
  readonly hidden?: true;
};

export type SampleRow = {
  readonly cells: StateCells;
  readonly tier: MadeUpSchool['tier'] | null;
  readonly hidden: boolean;
};

/** The schools of a made-up district, with codes in their order; `first` is the first school's number. */
export function rowsOfDistrict(
  district: MadeUpDistrict,
  schools: readonly MadeUpSchool[],
  first = 1,
): readonly SampleRow[] {
  return schools.map((school, index) => madeUpRow(district, school, first + index));
}

function madeUpRow(district: MadeUpDistrict, school: MadeUpSchool, number: number): SampleRow {
  const hasReasons = school.classification !== undefined || school.lines !== undefined;
  return {
    cells: {
      districtCode: district.code,
      schoolCode: district.code.slice(0, 4) + String(number).padStart(4, '0'),
      districtName: district.name,
      schoolName: school.name,
      region: district.region ?? null,
      ...(hasReasons ? reasonCells(school.lines ?? []) : {}),
      classification: school.classification ?? null,
      percentile: school.percentile ?? null,
      federal: school.federal ?? (hasReasons ? '-' : null),
      ...school.cells,
    },
    tier: school.tier,
    hidden: school.hidden === true,
  };
}
