import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { PolicyPack } from '../../policy/pack';
import { POLICY_WORDS } from '../../text/policy-words';
import { policyView, searchedSections } from '../views/policy-view';
import { PolicySectionPart } from './policy-section-part';

/** What a policy says, part by part; a search leaves the entries that hold its words and opens their parts. */
export const PolicyBook = memo(function PolicyBook({ pack }: { readonly pack: PolicyPack }) {
  const [search, setSearch] = useState('');
  const view = useMemo(() => policyView(pack), [pack]);
  const wished = useDeferredValue(search);
  const sections = useMemo(() => searchedSections(view.sections, wished), [view, wished]);
  const isSearching = wished.trim() !== '';
  const found = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <section aria-label={POLICY_WORDS.book}>
      <h3 className="policy-title">{view.title}</h3>
      <p className="quiet">{view.basis}</p>
      <div className="list-controls">
        <input
          type="search"
          className="search"
          value={search}
          placeholder={POLICY_WORDS.search}
          aria-label={POLICY_WORDS.search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </div>
      <p role="status" className="quiet">
        {isSearching ? POLICY_WORDS.found(found) : ''}
      </p>
      {sections.map((section) => (
        <PolicySectionPart key={section.id} section={section} isSearching={isSearching} />
      ))}
    </section>
  );
});
