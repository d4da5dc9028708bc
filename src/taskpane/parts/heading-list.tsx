import { Button } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { FACT_IDS } from '../../intake/fact';
import type { FactId } from '../../intake/fact';
import { FACT_LABELS } from '../../text/fact-label';
import { CHECK_WORDS } from '../../text/pane-words';
import { useGrowingCount } from '../use-growing-count';
import type { HeadingView } from '../views/check-view';
import { Choice } from './choice';

type Answer = (heading: HeadingView, fact: FactId | 'ignore') => void;

// Each has every fact to choose from, which takes a slow machine its time.
const AT_ONCE = 4;
const NOT_USED = 'ignore';
const USES = [
  [NOT_USED, CHECK_WORDS.notUsed] as const,
  ...FACT_IDS.map((one) => [one, FACT_LABELS[one]] as const),
];

/** Every heading beside what it was taken for; first those that wait for an answer. */
export function HeadingList({
  headings,
  onAnswer,
}: {
  readonly headings: readonly HeadingView[];
  readonly onAnswer: Answer;
}) {
  const ordered = [...headings].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  const shown = useGrowingCount(ordered.length, AT_ONCE);
  if (headings.length === 0) return <p className="quiet">{CHECK_WORDS.noHeadings}</p>;
  return (
    <>
      <p className="quiet">{CHECK_WORDS.headingsHint}</p>
      <ul className="headings">
        {ordered.slice(0, shown).map((heading, place) => (
          <HeadingLine key={`${heading.text} ${place}`} heading={heading} onAnswer={onAnswer} />
        ))}
      </ul>
    </>
  );
}

const isOpen = ({ suggested, isContested }: HeadingView): boolean =>
  suggested !== null || isContested === true;

const HeadingLine = memo(function HeadingLine({
  heading,
  onAnswer,
}: {
  readonly heading: HeadingView;
  readonly onAnswer: Answer;
}) {
  const id = useId();
  const { text, letters, fact, suggested, example } = heading;
  return (
    <li className="field">
      <label htmlFor={id}>{letters === undefined ? text : CHECK_WORDS.headingOf(text, letters)}</label>
      {example !== '' && (
        <span className="quiet example" title={example}>
          {CHECK_WORDS.example(example)}
        </span>
      )}
      <Choice id={id} value={fact ?? NOT_USED} options={USES} onChoose={(use) => onAnswer(heading, use)} />
      {suggested !== null && (
        <Suggestion
          words={CHECK_WORDS.perhaps(FACT_LABELS[suggested])}
          onAnswer={(isMeant) => onAnswer(heading, isMeant ? suggested : NOT_USED)}
        />
      )}
    </li>
  );
});

// The list beside it says "Not used" already, so that choosing that would be no answer.
function Suggestion({
  words,
  onAnswer,
}: {
  readonly words: string;
  readonly onAnswer: (isMeant: boolean) => void;
}) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="suggestion">
      <span id={id} className="suggested">
        {words}
      </span>
      <Button size="small" onClick={() => onAnswer(true)}>
        {CHECK_WORDS.yes}
      </Button>
      <Button size="small" onClick={() => onAnswer(false)}>
        {CHECK_WORDS.no}
      </Button>
    </div>
  );
}
