import { useId } from 'react';
import type { PercentScale } from '../../intake/rate';
import { CHECK_WORDS, SCALE_WORDS } from '../../text/pane-words';
import type { ScaleView } from '../views/check-view';
import { Choice } from './choice';

type Answer = (heading: string, scale: PercentScale) => void;

const OPEN = ['open', SCALE_WORDS.open] as const;
const SCALES = [
  ['percent', SCALE_WORDS.percent],
  ['fraction', SCALE_WORDS.fraction],
] as const;

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
      <Choice
        id={id}
        value={scale}
        options={scale === 'open' ? [OPEN, ...SCALES] : SCALES}
        onChoose={(chosen) => {
          if (chosen !== 'open') onAnswer(heading, chosen);
        }}
      />
    </li>
  );
}
