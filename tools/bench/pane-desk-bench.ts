import type { CellMatrix } from '../../src/intake/cell-value';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { Desk } from '../../src/taskpane/desk/desk';
import type { RowsSource } from '../../src/taskpane/desk/desk-jobs';
import { WHOLE_LIST } from '../../src/taskpane/state/list-wish';
import { measuredLater, usedMegabytes, type Measured } from './measure';

const LINES_ON_A_PAGE = 100;

export type DeskStep = {
  readonly step: string;
  readonly time: Measured;
  /** Of the heap, the rows' cells included, garbage swept out. */
  readonly megabytes: number;
};

/** What many rows cost where the pane does its work: from cells to counts, a page of the list, a search and a school. */
export async function paneDeskBench(cells: CellMatrix): Promise<readonly DeskStep[]> {
  const desk = new Desk();
  const list = (search: string) => ({
    list: { ...WHOLE_LIST, search },
    from: 0,
    to: LINES_ON_A_PAGE,
    open: null,
  });
  const policy = { name: null, pack: pack202324 };
  const deeds: readonly (readonly [step: string, deed: () => Promise<unknown>])[] = [
    ['taking the rows', () => desk.do('read', { source: source(cells) })],
    ['counts', () => desk.do('assess', { answers: {}, asOf: '2023-10-02', policy })],
    ['first page', () => desk.do('lines', list(''))],
    ['a school opened', () => desk.do('school', { index: 0 })],
    ['first search', () => desk.do('lines', list('12'))],
    ['next search', () => desk.do('lines', list('123'))],
  ];
  const steps: DeskStep[] = [];
  for (const [step, deed] of deeds) {
    const time = await measuredLater(deed);
    steps.push({ step, time, megabytes: usedMegabytes() });
  }
  return steps;
}

function source(cells: CellMatrix): RowsSource {
  const range = { firstRow: 0, firstColumn: 0, lastRow: cells.length - 1, lastColumn: 0 };
  return {
    kind: 'cells',
    cells: { cells, firstRow: 1 },
    name: { file: null, sheet: 'Data' },
    place: { sheet: 'Data', range },
  };
}
