import { POLICY_WORDS } from '../../text/policy-words';
import type { Basis, PolicyEntry } from '../views/policy/policy-section';

/** One rule, date, list entry or person, with where it is written and what of it is interpretation. */
export function PolicyEntryPart({ entry }: { readonly entry: PolicyEntry }) {
  const { title, lead, texts, link, bases } = entry;
  const written = bases.filter(({ mark }) => mark === null);
  return (
    <div className="policy-entry">
      <b>{title}</b>
      {lead !== null && <span className="policy-lead">{lead}</span>}
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {link !== null && (
        <p>
          <a href={link.to} target="_blank" rel="noreferrer">
            {link.text}
          </a>
        </p>
      )}
      {written.length > 0 && (
        <p className="quiet policy-source">{written.map(({ source }) => source).join(' · ')}</p>
      )}
      {bases.map((basis) =>
        basis.mark === null ? null : <Marked key={`${basis.source} ${basis.reason ?? ''}`} basis={basis} />,
      )}
    </div>
  );
}

function Marked({ basis: { mark, source, reason } }: { readonly basis: Basis }) {
  const isOurs = mark === 'interpretation';
  return (
    <p className="policy-mark">
      <span className={isOurs ? 'mark-ours' : 'mark-beside'}>
        {isOurs ? POLICY_WORDS.interpretation : POLICY_WORDS.notInLetters}
      </span>{' '}
      {[...(isOurs ? [] : [`${source}.`]), ...(reason === null ? [] : [reason])].join(' ')}
    </p>
  );
}
