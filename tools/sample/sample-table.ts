import { stateRow } from '../state-file/layout';
import type { StateTable } from '../state-file/workbook';
import { SAMPLE_YEAR, sampleRows } from './sample-rows';

/** The sample workbook's table. */
export const sampleTable: StateTable = {
  title: `${SAMPLE_YEAR} accountability results: a few real rows and many made-up ones, a sample for SSoS for Excel`,
  year: SAMPLE_YEAR,
  rows: sampleRows.map(({ cells }) => stateRow(cells)),
  hidden: sampleRows.flatMap(({ hidden }, position) => (hidden ? [position] : [])),
};
