import type { Results } from '../plan/results';
import { TIERS } from '../policy/pack';
import { skippedSentences } from './data-problems';
import { countLabel } from './number-label';

/** What was read, what became of every row, and the schools in each tier. */
export function summaryLines(results: Results): readonly string[] {
  const { source, schools, districtRows, skipped, policy, policyName } = results;
  const place = [
    source.file ?? 'pasted rows',
    ...(source.sheet === null ? [] : [`sheet “${source.sheet}”`]),
  ].join(', ');
  const headings = source.headerRow === null ? 'no headings' : `headings in row ${source.headerRow}`;
  const year = source.dataYear === null ? 'no year named' : `results of ${source.dataYear}`;
  const pack =
    policyName === null
      ? `the policy pack ${policy.schoolYear}`
      : `the policy pack “${policyName}” (rules of ${policy.schoolYear})`;
  return [
    `Read ${place} (${headings}, ${year}) with ${pack}.`,
    `${countLabel(source.rows, 'row')} = ${countLabel(schools.length, 'school')} + ${countLabel(districtRows.length, 'district row')} + ${countLabel(skipped.length, 'skipped line')}`,
    ...skippedSentences(results).map((sentence) => `  ${sentence}`),
    `Schools: ${tierCounts(results)}`,
  ];
}

function tierCounts({ schools }: Results): string {
  return TIERS.map(
    (tier) => `${tier} ${schools.filter(({ classification }) => classification.tier === tier).length}`,
  ).join(' · ');
}
