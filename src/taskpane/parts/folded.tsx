import { useState } from 'react';
import type { ReactNode } from 'react';
import { Summary } from './summary';

type Props = { readonly words: string; readonly children: () => ReactNode };

/** Words that unfold to more. What is folded is not in the page, however much it is. */
export function Folded({ words, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <Summary>{words}</Summary>
      {isOpen && children()}
    </details>
  );
}
