import { RESULTS_WORDS } from '../../text/pane-words';
import type { DistrictView } from '../views/district-view';
import { ActionList } from './action-list';
import { FindingList } from './finding-list';

/** One district: its support, whom to call, its own row, and what is to be done. */
export function DistrictDetail({ view }: { readonly view: DistrictView | null }) {
  if (view === null) return <p className="detail quiet">{RESULTS_WORDS.loading}</p>;
  const { notices, counts, contacts, next, isPast, own, actions, openActions } = view;
  return (
    <div className="detail">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <p>{counts}</p>
      {isPast && <p>{RESULTS_WORDS.allPast}</p>}
      {next !== null && (
        <p>
          <b>{RESULTS_WORDS.nextDate}</b> {next}
        </p>
      )}
      {contacts.length > 0 && <h3>{RESULTS_WORDS.contacts}</h3>}
      <ul className="sentences">
        {contacts.map((contact) => (
          <li key={contact}>{contact}</li>
        ))}
      </ul>
      {own.length > 0 && (
        <>
          <h3>{RESULTS_WORDS.ownRow}</h3>
          <FindingList findings={own} />
        </>
      )}
      <ActionList actions={actions} open={openActions} />
    </div>
  );
}
