import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { RESULTS_WORDS, rowsSentence } from '../../text/pane-words';
import type { CheckView } from '../views/check-view';
import { SentenceList } from './sentence-list';

/** Rows in = classified + skipped, and on request why rows were skipped. */
export function RowsLine({ check: { counts, skipped: reasons } }: { readonly check: CheckView }) {
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
      {isOpen && <SentenceList sentences={reasons} />}
    </>
  );
}
