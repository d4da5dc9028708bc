import { issueWithOptions } from '../text/cli-answer-option';
import { PROGRESS } from '../text/cli-file-sentence';
import { USAGE } from '../text/cli-usage-sentence';
import { dataProblems } from '../text/data-problems';
import { summaryLines } from '../text/summary-lines';
import { asCsv } from '../xlsx/write-csv';
import { assessFile, type DataOptions } from './assess-file';
import { done, misused, type Outcome } from './outcome';
import { resultsAsJson } from './results-json';
import { resultLines } from './results-lines';
import { resultRows } from './result-rows';
import type { World } from './world';
import { writeOutput } from './write-output';

/** Of many remarks alike as many are told. */
const EXAMPLES = 2;

export type ClassifyOptions = DataOptions & {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly force?: boolean;
};

/** `classify FILE`: every school with its tier and why, to read, as JSON or as CSV. */
export async function classifyCommand(
  file: string,
  options: ClassifyOptions,
  world: World,
): Promise<Outcome<void>> {
  if (options.json && options.csv) return misused(USAGE.jsonAndCsv);
  const assessed = await assessFile(file, options, world);
  if (!assessed.ok) return assessed;
  const results = assessed.value;
  for (const line of [...summaryLines(results), ...dataProblems(results, EXAMPLES, issueWithOptions)])
    world.complain(`${line}\n`);
  const content = options.json
    ? resultsAsJson(results)
    : options.csv
      ? asCsv(resultRows(results))
      : resultLines(results);
  if (options.out === undefined) {
    world.print(content);
    return done(undefined);
  }
  // Excel reads a CSV file as Unicode only if it begins with this mark.
  const text = options.csv ? `\uFEFF${content}` : content;
  const written = await writeOutput(options.out, text, options.force ?? false, world);
  if (!written.ok) return written;
  world.complain(`${PROGRESS.written(written.value)}\n`);
  return done(undefined);
}
