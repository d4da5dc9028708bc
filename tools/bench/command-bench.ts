import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { generatedRows } from '../generate/generated-rows';
import { stateWorkbook } from '../state-file/workbook';
import { medianCost, processCost, type ProcessCost } from './process-cost';

const RUNS = 5;
const STATE = { rows: 1_900, districts: 400, seed: 1 };
const AS_OF = '2023-10-02';

export type CommandBench = {
  /** In the workbook that the command made. */
  readonly sheets: number;
  readonly ours: ProcessCost;
  /** The file library alone: it reads the same file and writes as many cells, without their formats. */
  readonly library: ProcessCost;
};

/** What `ssos sheets` takes for a file of the state's size, beside the bare reading and writing, by turns. */
export async function commandBench(): Promise<CommandBench> {
  const folder = await mkdtemp(join(tmpdir(), 'ssos-bench-'));
  try {
    const [data, out, cells, copy] = ['data.xlsx', 'sheets.xlsx', 'cells.json', 'copy.xlsx'].map((name) =>
      join(folder, name),
    ) as [string, string, string, string];
    const command = ['dist/ssos.js', 'sheets', data, '--out', out, '--as-of', AS_OF, '--force'];
    await writeFile(
      data,
      await stateWorkbook({ title: 'A made-up state', year: 2023, rows: [...generatedRows(STATE)] }),
    );
    processCost(command);
    const { sheets } = await readXlsx(await readFile(out));
    await writeFile(cells, JSON.stringify(sheets.map(({ name, rows }) => ({ name, rows }))));
    const runs = Array.from({ length: RUNS }, () => ({
      ours: processCost(command),
      library: processCost(['tools/bench/bare-library.js', data, cells, copy]),
    }));
    return {
      sheets: sheets.length,
      ours: medianCost(runs.map(({ ours }) => ours)),
      library: medianCost(runs.map(({ library }) => library)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
