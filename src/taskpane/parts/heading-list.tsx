import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { FACT_IDS } from '../../intake/fact';
import type { FactId } from '../../intake/fact';
import { FACT_LABELS } from '../../text/fact-label';
import { CHECK_WORDS } from '../../text/pane-words';
import type { HeadingView } from '../views/check-view';

type Answer = (heading: string, fact: FactId | 'ignore') => void;

const NOT_USED = 'ignore';

/** Every heading beside what it was taken for; first those that wait for an answer. */
export function HeadingList({
  headings,
  onAnswer,
}: {
  readonly headings: readonly HeadingView[];
  readonly onAnswer: Answer;
}) {
  const ordered = [...headings].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  if (headings.length === 0) return <p className="quiet">{CHECK_WORDS.noHeadings}</p>;
  return (
    <>
      <p className="quiet">{CHECK_WORDS.headingsHint}</p>
      <ul className="headings">
        {ordered.map((heading, place) => (
          <HeadingLine key={`${heading.text} ${place}`} heading={heading} onAnswer={onAnswer} />
        ))}
      </ul>
    </>
  );
}

const isOpen = ({ suggested }: HeadingView): boolean => suggested !== null;

function HeadingLine({
  heading: { text, fact, suggested, example },
  onAnswer,
}: {
  readonly heading: HeadingView;
  readonly onAnswer: Answer;
}) {
  const id = useId();
  return (
    <li className="field">
      <label htmlFor={id}>{text}</label>
      {example !== '' && <span className="quiet example">{CHECK_WORDS.example(example)}</span>}
      <Select
        id={id}
        value={fact ?? NOT_USED}
        onChange={(_, { value }) => onAnswer(text, FACT_IDS.find((one) => one === value) ?? NOT_USED)}
      >
        <option value={NOT_USED}>{CHECK_WORDS.notUsed}</option>
        {FACT_IDS.map((one) => (
          <option key={one} value={one}>
            {FACT_LABELS[one]}
          </option>
        ))}
      </Select>
      {suggested !== null && <span className="suggested">{CHECK_WORDS.perhaps(FACT_LABELS[suggested])}</span>}
    </li>
  );
}
