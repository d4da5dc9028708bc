import { useEffect, useState } from 'react';
import type { CommandOutcome } from '../commands/command-outcome';
import { onTold } from '../commands/told';

/** How the last command of the ribbon ended; null before the first. */
export function useTold(): CommandOutcome | null {
  const [told, setTold] = useState<CommandOutcome | null>(null);
  useEffect(() => onTold(window, setTold), []);
  return told;
}
