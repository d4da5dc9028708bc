import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { PercentScale } from '../../intake/rate';
import { CHECK_WORDS, SCALE_WORDS } from '../../text/pane-words';
import type { ScaleView } from '../views/check-view';

type Answer = (heading: string, scale: PercentScale) => void;

const SCALES: readonly PercentScale[] = ['percent', 'fraction'];

/** How each column of rates was read. */
export function ScaleList({
  scales,
  onAnswer,
}: {
  readonly scales: readonly ScaleView[];
  readonly onAnswer: Answer;
}) {
  return (
    <>
      <p className="quiet">{CHECK_WORDS.scalesHint}</p>
      <ul className="headings">
        {scales.map((scale) => (
          <ScaleLine key={scale.heading} scale={scale} onAnswer={onAnswer} />
        ))}
      </ul>
    </>
  );
}

function ScaleLine({
  scale: { heading, scale },
  onAnswer,
}: {
  readonly scale: ScaleView;
  readonly onAnswer: Answer;
}) {
  const id = useId();
  return (
    <li className="field">
      <label htmlFor={id}>{heading}</label>
      <Select
        id={id}
        value={scale}
        onChange={(_, { value }) => {
          const answer = SCALES.find((one) => one === value);
          if (answer !== undefined) onAnswer(heading, answer);
        }}
      >
        {scale === 'open' && <option value="open">{SCALE_WORDS.open}</option>}
        {SCALES.map((one) => (
          <option key={one} value={one}>
            {SCALE_WORDS[one]}
          </option>
        ))}
      </Select>
    </li>
  );
}
