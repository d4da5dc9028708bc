import { assess } from '../plan/assess';
import type { Results } from '../plan/results';
import { isCalendarDay } from '../policy/calendar';
import { refusalWithOptions } from '../text/cli-answer-option';
import { PROGRESS } from '../text/cli-file-sentence';
import { USAGE } from '../text/cli-usage-sentence';
import { answersForFile } from './answers-for-file';
import { readAnswers } from './answers';
import { choosePolicy } from './choose-policy';
import { done, misused, unusable, type Outcome } from './outcome';
import { readSource, STDIN } from './read-source';
import type { World } from './world';

/** The options that every command on a data file has. */
export type DataOptions = {
  readonly sheet?: string;
  readonly policy?: string;
  readonly asOf?: string;
  readonly column?: readonly string[];
  readonly scale?: readonly string[];
};

/** From FILE and options to results, or the sentence that says what is wrong. */
export async function assessFile(
  file: string,
  options: DataOptions,
  world: World,
): Promise<Outcome<Results>> {
  const asOf = options.asOf ?? world.today();
  if (!isCalendarDay(asOf)) return misused(USAGE.asOf(asOf));
  const answers = readAnswers(options.column ?? [], options.scale ?? []);
  if (!answers.ok) return answers;
  const policy = await choosePolicy(options.policy, world);
  if (!policy.ok) return policy;
  if (file !== STDIN) world.complain(`${PROGRESS.reading(file)}\n`);
  const source = await readSource(file, options.sheet, world);
  if (!source.ok) return source;
  const { cells, name, unclosedQuoteRows } = source.value;
  const settled = answersForFile(answers.value, cells);
  if (!settled.ok) return settled;
  const assessed = assess(cells, name, policy.value, asOf, settled.value);
  if (!assessed.ok)
    return unusable(`${name.file ?? 'The pasted rows'}: ${refusalWithOptions(assessed.refusal)}`);
  const { results } = assessed;
  const quotes = unclosedQuoteRows.map((row) => ({ code: 'quote-never-closed', row }) as const);
  return done({ ...results, issues: [...quotes, ...results.issues] });
}
