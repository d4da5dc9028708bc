import type { Classification } from '../classify/classification';
import type { FactId } from '../intake/fact';
import type { Issue } from '../intake/issue';
import { FACT_LABELS } from './fact-label';
import { listLabel } from './list-label';

/** The facts that a row lacks and that could settle a criterion; those the whole file lacks are not repeated here. */
export function missingLine({ findings }: Classification): string {
  const missing = findings
    .filter((finding) => finding.outcome === 'unknown')
    .map((finding) =>
      finding.missing.filter(({ because }) => because !== 'no-column').map(({ fact }) => fact),
    )
    // The state's reasons would settle a criterion whatever number is missing beside them.
    .flatMap((facts) => (facts.includes('reasons') ? ['reasons' as const] : facts));
  return listLabel([...new Set(missing)].map((fact) => FACT_LABELS[fact]));
}

/** For what no column was read in the whole file, said once; null where there is nothing. The file may have one that nobody told of, or that a person left out. */
export function absentColumnsSentence(issues: readonly Issue[]): string | null {
  const absent = issues.flatMap((issue): FactId[] => (issue.code === 'column-absent' ? [issue.fact] : []));
  if (absent.length === 0) return null;
  const facts = listLabel([...new Set(absent)].map((fact) => FACT_LABELS[fact]));
  return `No column was read for: ${facts}. Where such a fact could raise a tier, the tier says “at least” or “so far”.`;
}
