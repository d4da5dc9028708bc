import { useState } from 'react';
import type { ReactNode } from 'react';

type Props = { readonly words: string; readonly children: () => ReactNode };

/** Words that unfold to more. What is folded is not in the page, however much it is. */
export function Folded({ words, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words}</summary>
      {isOpen && children()}
    </details>
  );
}
