import type { Results } from '../plan/results';
import { chooseDistricts, type SheetChoice } from '../sheets/sheet-choice';
import { workbookDocs } from '../sheets/workbook-docs';
import { issueWithOptions } from '../text/cli-answer-option';
import { PROGRESS } from '../text/cli-file-sentence';
import { noSuchDistrictSentence, USAGE } from '../text/cli-usage-sentence';
import { workbookLines, workbookTooLargeSentence } from '../text/cli-workbook-lines';
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
  if (options.out === undefined) return misused(USAGE.noOut);
  if (!/\.xlsx$/i.test(options.out)) return misused(USAGE.notWorkbook(options.out));
  const only = KINDS.find((kind) => kind === options.only);
  if (options.only !== undefined && only === undefined) return misused(USAGE.only(options.only, KINDS));
  const may = await mayWrite(options.out, options.force ?? false, world);
  if (!may.ok) return may;
  const assessed = await assessFile(file, options, world);
  if (!assessed.ok) return assessed;
  const results = assessed.value;
  const choice: SheetChoice = { districts: options.district ?? [], ...(only === undefined ? {} : { only }) };
  const { chosen, unknown } = chooseDistricts(results, choice);
  if (unknown.length > 0) return unusable(noSuchDistrict(unknown, results));
  const problems = dataProblems(results, EXAMPLES, issueWithOptions);
  const docs = workbookDocs(results, { districts: chosen });
  const { policy, asOf } = results;
  const workbook = await writeWorkbook(docs, {
    title: `SSoS action sheets ${policy.schoolYear}`,
    created: new Date(`${asOf}T00:00:00Z`),
  });
  if (!workbook.ok) return unusable(workbookTooLargeSentence(workbook.findings));
  world.complain(`${PROGRESS.writing(options.out)}\n`);
  const written = await writeOutput(options.out, workbook.bytes, options.force ?? false, world);
  if (!written.ok) return written;
  const lines = [...summaryLines(results), ...workbookLines(problems, chosen.length, written.value)];
  world.print(lines.map((line) => `${line}\n`).join(''));
  return done(undefined);
}

function noSuchDistrict(unknown: readonly string[], { districts }: Results): string {
  const wish = (unknown[0] ?? '').toLowerCase();
  const near = districts
    .filter(({ name }) => name.toLowerCase().includes(wish.slice(0, 4)))
    .slice(0, NAMES_SHOWN);
  return noSuchDistrictSentence(
    unknown,
    near.map(({ name }) => name),
  );
}
