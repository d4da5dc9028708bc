import { useState } from 'react';
import { POLICY_WORDS } from '../../text/policy-words';
import type { PolicySection } from '../views/policy/policy-section';
import { PolicyEntryPart } from './policy-entry-part';

type Props = { readonly section: PolicySection; readonly isSearching: boolean };

/** A part of the policy, folded until it is asked for. Its entries are in the page only while it is open. */
export function PolicySectionPart({ section: { id, entries }, isSearching }: Props) {
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || isSearching;
  const title = (
    <>
      {POLICY_WORDS.sections[id]} <span className="quiet">{entries.length}</span>
    </>
  );
  const hint = POLICY_WORDS.hints[id];
  return (
    <div className="policy-part">
      <h4>
        {isSearching ? (
          <span>{title}</span>
        ) : (
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {title}
          </button>
        )}
      </h4>
      {isShown && (
        <>
          {hint !== undefined && <p className="quiet">{hint}</p>}
          <ul className="policy-entries">
            {entries.map((entry, place) => (
              <li key={entry.key}>
                {entry.group !== null && entry.group !== entries[place - 1]?.group && <h5>{entry.group}</h5>}
                <PolicyEntryPart entry={entry} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
