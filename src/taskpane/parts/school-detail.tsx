import { Link } from '@fluentui/react-components';
import { RESULTS_WORDS } from '../../text/pane-words';
import type { SchoolView } from '../views/school-view';
import { ActionList } from './action-list';
import { FindingList } from './finding-list';

type Props = {
  readonly view: SchoolView | null;
  /** Selects a row in the workbook; null for rows from elsewhere. */
  readonly onShow: ((row: number, column: null) => void) | null;
};

/** One school: its findings, what does not agree, what is missing, and what follows. */
export function SchoolDetail({ view, onShow }: Props) {
  if (view === null) return <p className="detail quiet">{RESULTS_WORDS.loading}</p>;
  const { findings, conflicts, missing, actions, row } = view;
  return (
    <div className="detail">
      <FindingList findings={findings} />
      {conflicts.map((conflict) => (
        <p key={conflict} className="conflict">
          {conflict}
        </p>
      ))}
      {missing !== '' && <p>{RESULTS_WORDS.missing(missing)}</p>}
      <ActionList actions={actions} />
      <p className="quiet">
        {RESULTS_WORDS.row(row)}{' '}
        {onShow !== null && (
          <Link as="button" inline onClick={() => onShow(row, null)}>
            {RESULTS_WORDS.showRow}
          </Link>
        )}
      </p>
    </div>
  );
}
