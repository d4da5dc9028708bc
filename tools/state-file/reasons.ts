import type { StateCells, StateColumn } from './layout';

/** Where the state's workbook puts each line that its report page prints, and the groups named after the colon. */
const PLACES: readonly {
  readonly begins: RegExp;
  readonly line: StateColumn;
  readonly list?: StateColumn;
}[] = [
  { begins: /underperforming|lowest performing/i, line: 'overall' },
  { begins: /^low (?:student group|subgroup) performance/i, line: 'groups', list: 'lowGroups' },
  { begins: /^low graduation rate/i, line: 'graduation' },
  { begins: /^low participation rate/i, line: 'participation', list: 'lowParticipation' },
];

/**
 * The lines of a report page in the columns of the state's workbook. Columns without a line get the state's `-`;
 * a line of another kind is the reason for the classification.
 */
export function reasonCells(lines: readonly string[]): StateCells {
  const cells: Partial<Record<StateColumn, string>> = {
    overall: '-',
    groups: '-',
    graduation: '-',
    participation: '-',
    lowGroups: '-',
    lowParticipation: '-',
  };
  for (const line of lines) {
    const place = PLACES.find(({ begins }) => begins.test(line));
    const [statement = line, list] = line.split(': ');
    cells[place?.line ?? 'reason'] = place === undefined ? line : statement;
    if (place?.list !== undefined && list !== undefined) cells[place.list] = list;
  }
  return cells;
}
