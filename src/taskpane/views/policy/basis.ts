import type { Citation, PolicyPack, SourceKind } from '../../../policy/pack';
import { citationLabel } from '../../../text/citation-label';
import type { Basis, BasisMark } from './policy-section';

/** Where values are written, each place once. */
export function basesOf(citations: readonly Citation[], pack: PolicyPack): readonly Basis[] {
  const bases = citations.map((citation) => basisOf(citation, pack));
  const keyOf = ({ source, reason }: Basis): string => `${source} ${reason ?? ''}`;
  return [...new Map(bases.map((basis) => [keyOf(basis), basis])).values()];
}

function basisOf(citation: Citation, pack: PolicyPack): Basis {
  const kind = pack.sources.find(({ id }) => id === citation.source)?.kind;
  const { reason = null } = citation;
  return { source: citationLabel(citation, pack), mark: markOf(kind, reason), reason };
}

// A page of the state that only repeats a letter needs no word; one that is read in its place gives its reason.
function markOf(kind: SourceKind | undefined, reason: string | null): BasisMark | null {
  if (kind === 'reading') return 'interpretation';
  return reason !== null && kind !== 'letter' ? 'not-in-letters' : null;
}
