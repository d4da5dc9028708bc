import { RESULTS_WORDS } from '../../text/pane-words';
import type { ActionLine } from '../views/action-line';
import { Summary } from './summary';

type Props = {
  readonly actions: readonly (ActionLine & { readonly schools?: string })[];
  /** What there is to say beside them, or instead; null where nothing is. */
  readonly open: string | null;
};

/** What follows, each with its day, whom it binds and where it is written. Folded until it is asked for. */
export function ActionList({ actions, open }: Props) {
  const note = open !== null && <p className="quiet">{open}</p>;
  if (actions.length === 0) return note;
  return (
    <>
      {note}
      <details className="actions">
        <Summary>
          {RESULTS_WORDS.actions} ({actions.length})
        </Summary>
        <ul>
          {actions.map(({ id, text, kind, who, due, passed, because, condition, source, schools }) => (
            <li key={id}>
              <b>{due}</b> {text}
              {passed !== null && <span className="passed"> {passed}</span>}
              <span className="quiet block">
                {[kind, who, schools, because, condition, source].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
