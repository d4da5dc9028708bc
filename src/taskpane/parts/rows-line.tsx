import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { RESULTS_WORDS, rowsSentence } from '../../text/pane-words';
import type { CheckView } from '../views/check-view';
import { RemarkList } from './remark-list';

type Props = {
  readonly check: CheckView;
  /** Selects a row in the workbook; null for rows from elsewhere. */
  readonly onShow: ((row: number, column: number | null) => void) | null;
};

/** Rows in = classified + skipped, and on request why rows were skipped. */
export function RowsLine({ check: { counts, skipped: reasons }, onShow }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { whole, parts, skipped } = rowsSentence(counts);
  return (
    <>
      <p className="rows-line">
        {whole} <b>{parts}</b> {skipped}{' '}
        {reasons.length > 0 && (
          <Link as="button" inline aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {RESULTS_WORDS.whySkipped}
          </Link>
        )}
      </p>
      {isOpen && <RemarkList remarks={reasons} onShow={onShow} />}
    </>
  );
}
