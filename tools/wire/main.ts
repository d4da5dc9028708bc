// What the sheets cost on the way to Excel, as the real client sends them: npm run wire
import { keyedDocs } from '../../src/commands/jobs/keyed-docs';
import type { ExcelPort } from '../../src/excel/excel-port';
import { readSource } from '../../src/excel/read-source';
import type { KeyedDoc } from '../../src/excel/run-plan';
import { timerClock } from '../../src/excel/timer-clock';
import { writeRun } from '../../src/excel/write-run';
import { assess } from '../../src/plan/assess';
import { shippedPolicy } from '../../src/policy/named-policy';
import { loadedPacks } from '../../src/policy/packs';
import { startExcel } from '../../workbench/host/node/start-excel';
import { generatedRows } from '../generate/generated-rows';
import { stateHeadings } from '../state-file/layout';
import { longList } from './long-list';
import { costLine, HEADLINE } from './wire-cost';

const PORT: ExcelPort = { clock: timerClock, random: Math.random, report: () => undefined };
const STATE = { rows: 2_300, districts: 400, seed: 1 };
const SHEETS = [1, 25, 400];
const MILLION = 1_000_000;

console.log(HEADLINE);
for (const count of SHEETS) {
  const keyed = actionSheets(count);
  await cost(`${count} action sheets`, keyed, count);
}
await cost('a list of a million rows', [{ key: 'classification', doc: longList(MILLION) }], 1);
await costOfReading(MILLION);

/** The sheets of so many districts of a made-up state, without those that there is one of in a workbook. */
function actionSheets(count: number): readonly KeyedDoc[] {
  const pack = loadedPacks.at(-1);
  const cells = [['A made-up state'], stateHeadings(2023), ...generatedRows(STATE)];
  if (pack === undefined) throw new Error('There is no policy pack.');
  const assessed = assess(
    { cells, firstRow: 1 },
    { file: null, sheet: null },
    shippedPolicy(pack),
    '2023-10-02',
  );
  if (!assessed.ok) throw new Error('The made-up state was refused.');
  const { results } = assessed;
  return keyedDocs(results, results.districts.slice(0, count)).filter(
    ({ doc }) => doc.kind === 'action-sheet',
  );
}

async function cost(what: string, keyed: readonly KeyedDoc[], sheets: number): Promise<void> {
  const excel = await startExcel({ excelApi: '1.9' });
  const undo = excel.makeGlobal();
  for (const again of ['', ', again', ', a third time']) {
    if (again !== '' && keyed.some(({ doc }) => doc.kind !== 'action-sheet')) break;
    excel.host.engine.ledger.clear();
    const written = await writeRun(keyed, PORT);
    if (!written.ok) throw new Error(`${what}: ${written.problem.code}`);
    console.log(costLine(`${what}${again}`, excel.host.engine.ledger.totals, sheets));
  }
  undo();
  excel.close();
}

async function costOfReading(rows: number): Promise<void> {
  const excel = await startExcel({ excelApi: '1.9' });
  const undo = excel.makeGlobal();
  const sheet = excel.host.workbook.sheet('Sheet1');
  const cells = [stateHeadings(2023), ...generatedRows({ ...STATE, rows })];
  cells.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null && value !== '') sheet.values.set(r, c, value);
    }),
  );
  const width = cells[0]?.length ?? 0;
  const range = { firstRow: 0, firstColumn: 0, lastRow: cells.length - 1, lastColumn: width - 1 };
  const read = await readSource({ sheet: 'Sheet1', range }, { tellsMerged: false }, PORT);
  if (!read.ok || read.value.cells.length !== cells.length)
    throw new Error('The million rows were not read.');
  console.log(costLine('reading a million rows', excel.host.engine.ledger.totals, 1));
  undo();
  excel.close();
}
