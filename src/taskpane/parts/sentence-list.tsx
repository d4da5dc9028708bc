import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { CHECK_WORDS } from '../../text/pane-words';

const FIRST_SHOWN = 6;

/** Sentences one below the other, the first few at once. */
export function SentenceList({
  sentences,
  none,
}: {
  readonly sentences: readonly string[];
  readonly none?: string;
}) {
  const [all, setAll] = useState(false);
  if (sentences.length === 0) return none === undefined ? null : <p className="quiet">{none}</p>;
  const shown = all ? sentences : sentences.slice(0, FIRST_SHOWN);
  return (
    <>
      <ul className="sentences">
        {shown.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {shown.length < sentences.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {CHECK_WORDS.more(sentences.length - shown.length)}
        </Button>
      )}
    </>
  );
}
