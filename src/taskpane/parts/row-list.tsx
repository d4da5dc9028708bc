import { CHECK_WORDS } from '../../text/pane-words';
import { rowRanges } from '../../text/row-ranges';
import { RovingList } from './roving-list';

const LINE_HEIGHT = 28;
const LINES_IN_SIGHT = 6;

type Props = {
  readonly label: string;
  readonly rows: Uint32Array;
  /** Selects a row in the workbook; null for rows from elsewhere. */
  readonly onShow: ((row: number) => void) | null;
};

/** Rows of the data, each with the way to it, however many they are. */
export function RowList({ label, rows, onShow }: Props) {
  if (onShow === null) return <p className="quiet">{CHECK_WORDS.rows(rowRanges(rows))}</p>;
  return (
    <RovingList
      label={label}
      count={rows.length}
      height={LINE_HEIGHT}
      most={LINES_IN_SIGHT}
      line={(place, tabIndex) => {
        const row = rows[place];
        if (row === undefined) return null;
        return (
          <button type="button" className="line-link" tabIndex={tabIndex} onClick={() => onShow(row)}>
            {CHECK_WORDS.showRow(row)}
          </button>
        );
      }}
    />
  );
}
