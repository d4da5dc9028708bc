import { useId } from 'react';
import { CHECK_WORDS } from '../../text/pane-words';
import type { HeadingRowView, TopRow } from '../views/heading-row-view';
import { Choice } from './choice';

type Props = {
  readonly view: HeadingRowView;
  readonly onAnswer: (row: TopRow, means: 'headings' | 'data', among: readonly TopRow[]) => void;
};

const NONE = 'none';
const OPEN = '';

/** Which row holds the headings, where the guess was wrong or none could be made. */
export function HeadingRowChoice({ view: { chosen, rows, standard }, onAnswer }: Props) {
  const id = useId();
  const options: readonly (readonly [string, string])[] = [
    ...(chosen === null ? [[OPEN, CHECK_WORDS.chooseRow] as const] : []),
    ...rows.map(({ row, text }) => [String(row), CHECK_WORDS.topRow(row, text)] as const),
    ...(standard === null ? [] : [[NONE, CHECK_WORDS.noHeadingRow] as const]),
  ];
  const choose = (value: string): void => {
    const row = value === NONE ? standard : rows.find((one) => String(one.row) === value);
    if (row) onAnswer(row, value === NONE ? 'data' : 'headings', rows);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{CHECK_WORDS.headingRow}</label>
      <Choice id={id} value={String(chosen ?? OPEN)} options={options} onChoose={choose} />
    </div>
  );
}
