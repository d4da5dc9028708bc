import type { Classification } from '../classify/classification';
import type { FactId } from '../intake/fact';
import type { Issue } from '../intake/issue';
import { FACT_LABELS } from './fact-label';
import { listLabel } from './list-label';

/** The facts that a row lacks and that could settle a criterion; those the whole file lacks are not repeated here. */
export function missingLine({ findings, record }: Classification): string {
  const missing = findings
    .filter((finding) => finding.outcome === 'unknown')
    .map((finding) => finding.missing.filter((fact) => !record.absentFacts.includes(fact)))
    // The state's reasons would settle a criterion whatever number is missing beside them.
    .flatMap((facts) => (facts.includes('reasons') ? ['reasons' as const] : facts));
  return listLabel([...new Set(missing)].map((fact) => FACT_LABELS[fact]));
}

/** What the whole file has no column for, said once; null where it has all of them. */
export function absentColumnsSentence(issues: readonly Issue[]): string | null {
  const absent = issues.flatMap((issue): FactId[] => (issue.code === 'column-absent' ? [issue.fact] : []));
  if (absent.length === 0) return null;
  const facts = listLabel([...new Set(absent)].map((fact) => FACT_LABELS[fact]));
  return `The file has no column for: ${facts}. Where such a fact could raise a tier, the tier says “at least”.`;
}
