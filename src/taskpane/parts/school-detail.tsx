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

/** One school: why it has its tier, its findings, what does not agree, and what follows. */
export function SchoolDetail({ view, onShow }: Props) {
  if (view === null) return <p className="detail quiet">{RESULTS_WORDS.loading}</p>;
  const { why, findings, conflicts, next, actions, openActions, row } = view;
  return (
    <div className="detail">
      <p>{why}</p>
      <FindingList findings={findings} />
      {conflicts.map((conflict) => (
        <p key={conflict} className="conflict">
          {conflict}
        </p>
      ))}
      {next !== null && (
        <p>
          <b>{RESULTS_WORDS.nextDate}</b> {next}
        </p>
      )}
      <ActionList actions={actions} open={openActions} />
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
