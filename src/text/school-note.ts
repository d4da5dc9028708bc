import type { Classification } from '../classify/classification';
import type { PolicyPack } from '../policy/pack';
import { conflictSentence } from './conflict-sentence';
import { findingNoteSentence } from './finding-sentence';
import { missingLine } from './missing-line';

/** What to look at in a row: conflicts and doubtful numbers, what is missing, what is pending. Empty where nothing is. */
export function schoolNote(classification: Classification, pack: PolicyPack): string {
  const { conflicts, findings } = classification;
  const doubts = findings.flatMap(({ notes }) =>
    notes.filter((note) => note !== 'designation-replaces-line').map(findingNoteSentence),
  );
  const missing = missingLine(classification);
  return [
    ...conflicts.map((conflict) => `Check: ${lowered(conflictSentence(conflict, pack))}`),
    ...[...new Set(doubts)].map((doubt) => `Check: ${lowered(doubt)}`),
    ...(missing === '' ? [] : [`Missing: ${missing}.`]),
    ...(findings.some(({ outcome }) => outcome === 'pending')
      ? ['Pending: a designation is not yet decided.']
      : []),
  ].join('\n');
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
