import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { CHECK_WORDS } from '../../text/pane-words';
import { FEW_ROWS } from '../views/check-view';
import type { Remark } from '../views/check-view';
import { Folded } from './folded';
import { RowList } from './row-list';

/** Selects a cell in the workbook; null for rows from elsewhere. */
type Show = ((row: number, column: number | null) => void) | null;

type Props = { readonly remarks: readonly Remark[]; readonly onShow: Show };

const FIRST_SHOWN = 6;

/** Remarks on the data, the first few at once, each with the way to its cells. */
export function RemarkList({ remarks, onShow }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? remarks : remarks.slice(0, FIRST_SHOWN);
  const left = remarks.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ul className="sentences">
        {shown.map((remark, place) => (
          <li key={place}>
            <RemarkLine remark={remark} onShow={onShow} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {CHECK_WORDS.more(left)}
        </Button>
      )}
    </>
  );
}

function RemarkLine({
  remark: { said, rows, column },
  onShow,
}: {
  readonly remark: Remark;
  readonly onShow: Show;
}) {
  if (rows.length > FEW_ROWS) {
    const show = onShow && ((row: number): void => onShow(row, column));
    return <Folded words={said}>{() => <RowList label={said} rows={rows} onShow={show} />}</Folded>;
  }
  return (
    <>
      {said}
      {onShow !== null &&
        Array.from(rows, (row) => (
          <span key={row}>
            {' '}
            <Link as="button" inline onClick={() => onShow(row, column)}>
              {CHECK_WORDS.showRow(row)}
            </Link>
          </span>
        ))}
    </>
  );
}
