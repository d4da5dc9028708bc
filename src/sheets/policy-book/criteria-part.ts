import type { Citation, Criterion, Limit, PolicyPack } from '../../policy/pack';
import { citationLabel } from '../../text/citation-label';
import { decisionSentence, limitLabel } from '../../text/criterion-line';
import { tierFootnote } from '../../text/sheet-footnote';
import { reasonLabel } from '../../text/reason-label';
import type { SheetDraft } from '../sheet-draft';
import { addPart, bookRow } from './grid';

/** The criteria: what each means, how it is decided, its limit, and where both are written; then the ladder of tiers. */
export function addCriteria(draft: SheetDraft, pack: PolicyPack): void {
  addPart(draft, 'Criteria', null, [
    'Criterion',
    'What it means, and how it is decided',
    'Limit',
    'SSoS assistance',
    'Written in',
  ]);
  for (const criterion of pack.criteria) {
    draft.add(
      bookRow(
        criterion.title,
        [criterion.meaning, decisionSentence(criterion), criterion.guidance, criterion.help].join('\n'),
        limitLabel(criterion.limit),
        criterion.countsForAssistance ? 'counts' : 'does not count',
        written(citationsOf(criterion), pack),
      ),
    );
  }
  const { watch } = pack;
  draft.add(bookRow('Watch', watch.text, reasonLabel('watch', pack), null, written([watch.citation], pack)));
}

/** The ladder of tiers, which is a reading. */
export function addTiers(draft: SheetDraft, pack: PolicyPack): void {
  addPart(draft, 'Tiers', tierFootnote(pack), [
    'Tier',
    'Why it stands here',
    'For',
    'Criteria',
    'Written in',
  ]);
  for (const { tier, label, criteria, citation } of pack.tiers) {
    draft.add(
      bookRow(
        tier,
        citation.reason ?? null,
        label,
        criteria.map((id) => reasonLabel(id, pack)).join(', '),
        citationLabel(citation, pack),
      ),
    );
  }
}

function citationsOf({ citations, limit }: Criterion): Citation[] {
  return [...citations, ...limitCitations(limit)];
}

function limitCitations(limit: Limit | null): Citation[] {
  if (limit === null) return [];
  return limit.checkCitation === undefined ? [limit.citation] : [limit.citation, limit.checkCitation];
}

function written(citations: readonly Citation[], pack: PolicyPack): string {
  const lines = citations.map((citation) => citationLabel(citation, pack));
  return [...new Set(lines)].join('\n');
}
