import { useState } from 'react';
import type { ReactNode } from 'react';
import { Summary } from './summary';

type Props = {
  readonly words: string;
  /** How many lines it unfolds to; a few are in sight from the start. */
  readonly lines?: number;
  readonly children: () => ReactNode;
};

const FEW_LINES = 6;

/** Words that unfold to more. What is folded is not in the page, however much it is. */
export function Folded({ words, lines = Infinity, children }: Props) {
  const [isOpen, setOpen] = useState(lines <= FEW_LINES);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <Summary>{words}</Summary>
      {isOpen && children()}
    </details>
  );
}
