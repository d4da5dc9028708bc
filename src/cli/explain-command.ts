import { readCode } from '../intake/organisation-code';
import type { Result, Results } from '../plan/results';
import { noSuchCodeSentence, USAGE } from '../text/cli-usage-sentence';
import { explanationLines } from '../text/explanation-lines';
import { assessFile, type DataOptions } from './assess-file';
import { done, misused, unusable, type Outcome } from './outcome';
import type { World } from './world';

export type ExplainOptions = DataOptions & { readonly school?: string };

/** `explain FILE --school CODE`: every finding of one school or district in sentences, and what follows. */
export async function explainCommand(
  file: string,
  options: ExplainOptions,
  world: World,
): Promise<Outcome<void>> {
  if (options.school === undefined) return misused(USAGE.noSchool);
  const code = readCode(options.school);
  if (code.kind !== 'code' && code.kind !== 'repaired') {
    return misused(USAGE.notCode(options.school));
  }
  const assessed = await assessFile(file, options, world);
  if (!assessed.ok) return assessed;
  const results = assessed.value;
  const found = rowsWithCode(results, code.code);
  if (found.length === 0) {
    return unusable(noSuchCodeSentence(code.code, results.source.file ?? 'the pasted rows'));
  }
  world.print(
    found
      .map((result) =>
        explanationLines(result, results)
          .map((line) => `${line}\n`)
          .join(''),
      )
      .join('\n'),
  );
  return done(undefined);
}

function rowsWithCode({ schools, districtRows }: Results, code: string): readonly Result[] {
  return [
    ...schools.filter(({ classification }) => classification.record.schoolCode === code),
    ...districtRows.filter(({ classification }) => classification.record.districtCode === code),
  ];
}
