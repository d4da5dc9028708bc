import { useEffect, useState } from 'react';
import { timeLeftWords } from '../../text/pane-words';
import { secondsLeft } from '../state/time-left';

type Props = { readonly done: number; readonly total: number };

/** How long counted work will take. It is no live region: whoever listens hears the counts. */
export function TimeLeft({ done, total }: Props) {
  const [began] = useState(() => performance.now());
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const elapsed = performance.now() - began;
    setLeft(secondsLeft({ done, total, elapsed }));
  }, [began, done, total]);
  return left === null ? null : <span className="quiet">{timeLeftWords(left)}</span>;
}
