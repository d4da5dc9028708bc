import type { Issue } from '../intake/issue';
import type { Results } from '../plan/results';
import { TIERS } from '../policy/pack';
import { issueSentence } from './issue-sentence';
import { skipSentence } from './skip-sentence';

/** Shown of each kind of issue; the rest is counted. */
const EXAMPLES = 2;

/** What was read, what became of every row, and the schools in each tier. */
export function summaryLines(results: Results): readonly string[] {
  const { source, schools, districtRows, skipped, policy } = results;
  const place = [
    source.file ?? 'pasted rows',
    ...(source.sheet === null ? [] : [`sheet “${source.sheet}”`]),
  ].join(', ');
  const headings = source.headerRow === null ? 'no headings' : `headings in row ${source.headerRow}`;
  const year = source.dataYear === null ? 'no year named' : `results of ${source.dataYear}`;
  return [
    `Read ${place} (${headings}, ${year}) with the policy pack ${policy.schoolYear}.`,
    `${count(source.rows, 'row')} = ${count(schools.length, 'school')} + ${count(districtRows.length, 'district row')} + ${count(skipped.length, 'skipped line')}`,
    ...skippedLines(results),
    `Schools: ${tierCounts(results)}`,
  ];
}

/** The issues, gathered by kind so that many alike take few lines. */
export function issueLines(issues: readonly Issue[]): readonly string[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const kind = `${issue.code} ${issue.column ?? ''}`;
    const alike = kinds.get(kind);
    if (alike === undefined) kinds.set(kind, [issue]);
    else alike.push(issue);
  }
  return [...kinds.values()].flatMap((alike) => {
    const more = alike.length - EXAMPLES;
    const shown = alike.slice(0, EXAMPLES).map(issueSentence);
    return more > 0 ? [...shown, `… and ${more.toLocaleString('en-US')} more like it.`] : shown;
  });
}

function skippedLines({ skipped }: Results): readonly string[] {
  const reasons = new Map<string, number[]>();
  for (const { row, reason } of skipped) {
    const words = skipSentence(reason);
    const rows = reasons.get(words);
    if (rows === undefined) reasons.set(words, [row]);
    else rows.push(row);
  }
  return [...reasons].map(([words, rows]) => {
    const shown = rows.slice(0, EXAMPLES * 2).join(', ');
    return `  skipped ${rows.length === 1 ? 'row' : 'rows'} ${shown}${rows.length > EXAMPLES * 2 ? ', …' : ''}: ${words}`;
  });
}

function tierCounts({ schools }: Results): string {
  return TIERS.map(
    (tier) => `${tier} ${schools.filter(({ classification }) => classification.tier === tier).length}`,
  ).join(' · ');
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
