import type { PolicyPack, Source } from '../../../policy/pack';
import { dateLabel } from '../../../text/date-label';
import { capitalized } from '../../../text/list-label';
import { SOURCE_KINDS } from '../../../text/policy-words';
import { basesOf } from './basis';
import { policyEntry } from './policy-section';
import type { PolicyEntry } from './policy-section';

/** What the policy rests on; the letters with their days. */
export function sourceEntries({ sources }: PolicyPack): readonly PolicyEntry[] {
  return sources.map(({ id, kind, title, shortTitle, author, date, address }) =>
    policyEntry({
      key: id,
      title,
      lead: [SOURCE_KINDS[kind], ...(date === null ? [] : [dateLabel(date)])].join(' · '),
      texts: [...(author === null ? [] : [author]), capitalized(shortTitle)],
      link: address === null ? null : linkTo(address),
    }),
  );
}

/** What to know beside the rules. */
export function noteEntries(pack: PolicyPack): readonly PolicyEntry[] {
  return pack.notes.map(({ id, text, citation }) =>
    policyEntry({ key: id, title: text, bases: basesOf([citation], pack) }),
  );
}

// A pack is a file that anybody may have written: only what is a web address becomes a link.
function linkTo(address: NonNullable<Source['address']>): PolicyEntry['link'] {
  return /^https?:\/\//i.test(address) ? { text: address, to: address } : null;
}
