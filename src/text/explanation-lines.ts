import type { CriterionId, PolicyPack } from '../policy/pack';
import type { Result, Results } from '../plan/results';
import { becauseLines, dueLabel, KIND_LABELS, passedLine } from './action-line';
import { conflictSentence } from './conflict-sentence';
import { findingSentence } from './finding-sentence';
import { capitalized } from './list-label';
import { missingLine } from './missing-line';
import { criterionLabel } from './reason-label';
import { rowName } from './row-name';
import { tierLabel } from './tier-label';

/** All there is to say of one school or district: every finding, what is missing or does not agree, and what follows. */
export function explanationLines(
  { classification, actions }: Result,
  { policy, asOf }: Results,
): readonly string[] {
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

const label = (criterion: CriterionId, policy: PolicyPack): string =>
  capitalized(criterionLabel(criterion, policy));
