import { readCode } from '../intake/organisation-code';
import type { Result, Results } from '../plan/results';
import type { PolicyPack } from '../policy/pack';
import { becauseLines, dueLabel, KIND_LABELS, passedLine } from '../text/action-line';
import { noSuchCodeSentence, USAGE } from '../text/cli-usage-sentence';
import { conflictSentence } from '../text/conflict-sentence';
import { findingSentence } from '../text/finding-sentence';
import { missingLine } from '../text/missing-line';
import { capitalized } from '../text/list-label';
import { criterionLabel } from '../text/reason-label';
import { rowName } from '../text/row-name';
import { tierLabel } from '../text/tier-label';
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
        explanation(result, results)
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

function explanation({ classification, actions }: Result, { policy, asOf }: Results): readonly string[] {
  const { record, findings, conflicts } = classification;
  const missing = missingLine(classification);
  const name = record.kind === 'district' ? (record.districtName ?? 'District') : rowName(record);
  return [
    `${name} (${record.schoolCode ?? record.districtCode ?? 'no code'}), row ${record.row}`,
    `${capitalized(tierLabel(classification))}${classification.watch ? `; ${policy.watch.text}` : ''}`,
    '',
    ...findings.map(
      (finding) =>
        `${label(finding.criterion, policy)}: ${finding.outcome}. ${findingSentence(finding, policy)}`,
    ),
    ...(missing === '' ? [] : ['', `The row does not tell: ${missing}.`]),
    ...(conflicts.length === 0
      ? []
      : ['', 'Does not agree:', ...conflicts.map((conflict) => `  ${conflictSentence(conflict, policy)}`)]),
    ...(actions.length === 0 ? [] : ['', 'What follows:']),
    ...actions.flatMap((action) => [
      `  ${KIND_LABELS[action.kind]}, ${dueLabel(action)}: ${action.text}`,
      ...passedLine(action, asOf).map((line) => `    ${line}`),
      ...becauseLines(action, policy)
        .split('\n')
        .map((line) => `    ${line}`),
    ]),
  ];
}

const label = (criterion: Parameters<typeof criterionLabel>[0], policy: PolicyPack): string =>
  capitalized(criterionLabel(criterion, policy));
