import { Button, Link } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { FACT_IDS } from '../../intake/fact';
import type { FactId } from '../../intake/fact';
import { FACT_LABELS } from '../../text/fact-label';
import { CHECK_WORDS } from '../../text/pane-words';
import { isSame } from '../state/taken-over';
import type { HeadingName, TakenOver } from '../state/taken-over';
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

type Props = {
  readonly headings: readonly HeadingView[];
  readonly takenOver: TakenOver | null;
  readonly onAnswer: Answer;
  readonly onTakeBack: () => void;
};

/** Every heading beside what it was taken for; first those that wait for an answer. */
export function HeadingList({ headings, takenOver, onAnswer, onTakeBack }: Props) {
  const ordered = [...headings].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  const shown = useGrowingCount(ordered.length, AT_ONCE);
  if (headings.length === 0) return <p className="quiet">{CHECK_WORDS.noHeadings}</p>;
  return (
    <>
      <p className="quiet">{CHECK_WORDS.headingsHint}</p>
      <div role="status" className="only-heard">
        {takenOver !== null && tookOver(takenOver)}
      </div>
      <ul className="headings">
        {ordered.slice(0, shown).map((heading) => (
          <HeadingLine
            key={heading.column}
            heading={heading}
            takenOver={takenOver !== null && isSame(takenOver.by, heading) ? takenOver : null}
            onAnswer={onAnswer}
            onTakeBack={onTakeBack}
          />
        ))}
      </ul>
    </>
  );
}

const isOpen = ({ suggested, isContested }: HeadingView): boolean =>
  suggested !== null || isContested === true;

const nameOf = ({ text, letters }: HeadingName): string =>
  letters === undefined ? text : CHECK_WORDS.headingOf(text, letters);

const tookOver = ({ fact, by, from }: TakenOver): string =>
  CHECK_WORDS.tookOver(FACT_LABELS[fact], nameOf(by), from.map(nameOf));

const HeadingLine = memo(function HeadingLine({
  heading,
  takenOver,
  onAnswer,
  onTakeBack,
}: Omit<Props, 'headings'> & { readonly heading: HeadingView }) {
  const id = useId();
  const { fact, suggested, example } = heading;
  return (
    <li className="field">
      <label htmlFor={id}>{nameOf(heading)}</label>
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
      {takenOver !== null && (
        <p className="taken-over">
          {tookOver(takenOver)}{' '}
          <Link
            as="button"
            inline
            onClick={() => {
              onTakeBack();
              // The button goes with what it takes back.
              document.getElementById(id)?.focus();
            }}
          >
            {CHECK_WORDS.takeBack}
          </Link>
        </p>
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
