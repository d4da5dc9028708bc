import type { Results } from '../plan/results';
import { chooseDistricts, type SheetChoice } from '../sheets/sheet-choice';
import { workbookDocs } from '../sheets/workbook-docs';
import { PROGRESS } from '../text/cli-file-sentence';
import { excelLimitSentence } from '../text/excel-limit-sentence';
import { listLabel } from '../text/list-label';
import { dataProblems } from '../text/data-problems';
import { summaryLines } from '../text/summary-lines';
import { writeWorkbook } from '../xlsx/write-workbook';
import { assessFile, type DataOptions } from './assess-file';
import { done, misused, unusable, type Outcome } from './outcome';
import type { World } from './world';
import { mayWrite, writeOutput } from './write-output';

export type SheetsOptions = DataOptions & {
  readonly out?: string;
  readonly district?: readonly string[];
  readonly only?: string;
  readonly force?: boolean;
};

const KINDS = ['prioritized', 'transitional', 'identified'] as const;
const NAMES_SHOWN = 4;
const EXAMPLES = 2;

/** `sheets FILE --out OUT.xlsx`: the workbook with the index, the classification and an action sheet a district. */
export async function sheetsCommand(
  file: string,
  options: SheetsOptions,
  world: World,
): Promise<Outcome<void>> {
  if (options.out === undefined) return misused('Say where the workbook goes: --out OUT.xlsx.');
  if (!/\.xlsx$/i.test(options.out))
    return misused(`--out ${options.out}: the workbook's name must end in .xlsx.`);
  const only = KINDS.find((kind) => kind === options.only);
  if (options.only !== undefined && only === undefined)
    return misused(`--only ${options.only}: write one of ${KINDS.join(', ')}.`);
  const may = await mayWrite(options.out, options.force ?? false, world);
  if (!may.ok) return may;
  const assessed = await assessFile(file, options, world);
  if (!assessed.ok) return assessed;
  const results = assessed.value;
  const choice: SheetChoice = { districts: options.district ?? [], ...(only === undefined ? {} : { only }) };
  const { chosen, unknown } = chooseDistricts(results, choice);
  if (unknown.length > 0) return unusable(noSuchDistrict(unknown, results));
  const problems = dataProblems(results, EXAMPLES);
  const docs = workbookDocs(results, { districts: chosen });
  const { policy, asOf } = results;
  const workbook = await writeWorkbook(docs, {
    title: `SSoS action sheets ${policy.schoolYear}`,
    created: new Date(`${asOf}T00:00:00Z`),
  });
  if (!workbook.ok) {
    return unusable(
      [
        'The workbook would not fit into Excel:',
        ...workbook.findings.map((finding) => `  ${excelLimitSentence(finding)}`),
      ].join('\n'),
    );
  }
  world.complain(`${PROGRESS.writing(options.out)}\n`);
  const written = await writeOutput(options.out, workbook.bytes, options.force ?? false, world);
  if (!written.ok) return written;
  for (const line of [
    ...summaryLines(results),
    ...warningLines(problems),
    `Action sheets: ${chosen.length}`,
    `Workbook: ${written.value}`,
  ]) {
    world.print(`${line}\n`);
  }
  return done(undefined);
}

const warningLines = (problems: readonly string[]): readonly string[] =>
  problems.length === 0 ? [] : ['To look at:', ...problems.map((problem) => `  ${problem}`)];

function noSuchDistrict(unknown: readonly string[], { districts }: Results): string {
  const wish = (unknown[0] ?? '').toLowerCase();
  const near = districts
    .filter(({ name }) => name.toLowerCase().includes(wish.slice(0, 4)))
    .slice(0, NAMES_SHOWN);
  const names = unknown.map((name) => `“${name}”`);
  const hint =
    near.length === 0
      ? 'Use the name or the eight-digit code as the file has it.'
      : `Did you mean ${listLabel(near.map(({ name }) => name))}?`;
  return `No district of the file or of the letters is called ${listLabel(names)}. ${hint}`;
}
