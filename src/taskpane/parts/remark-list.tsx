import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { CHECK_WORDS } from '../../text/pane-words';
import type { Remark } from '../views/check-view';

type Props = {
  readonly remarks: readonly Remark[];
  /** Selects a cell in the workbook; null for rows from elsewhere. */
  readonly onShow: ((row: number, column: number | null) => void) | null;
};

const FIRST_SHOWN = 6;

/** What to look at in the data, the first few at once, each with the way to its cell. */
export function RemarkList({ remarks, onShow }: Props) {
  const [all, setAll] = useState(false);
  if (remarks.length === 0) return <p className="quiet">{CHECK_WORDS.noRemarks}</p>;
  const shown = all ? remarks : remarks.slice(0, FIRST_SHOWN);
  return (
    <>
      <ul className="sentences">
        {shown.map(({ said, cell }) => (
          <li key={said}>
            {said}{' '}
            {cell !== null && onShow !== null && (
              <Link as="button" inline onClick={() => onShow(cell.row, cell.column)}>
                {CHECK_WORDS.showRow(cell.row)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {shown.length < remarks.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {CHECK_WORDS.more(remarks.length - shown.length)}
        </Button>
      )}
    </>
  );
}
