import type { Classification } from '../classify/classification';
import { regionName } from '../plan/region';
import type { PolicyPack } from '../policy/pack';
import { conflictSentence } from './conflict-sentence';
import { findingNoteSentence } from './finding-sentence';
import { missingLine } from './missing-line';

/**
 * What to look at in a row: conflicts and doubtful numbers, what is missing or pending, a region other than the
 * district's. Empty where nothing is.
 */
export function schoolNote(
  classification: Classification,
  pack: PolicyPack,
  districtRegion: string | null,
): string {
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
    ...otherRegion(classification, pack, districtRegion),
  ].join('\n');
}

function otherRegion({ record }: Classification, pack: PolicyPack, districtRegion: string | null): string[] {
  const region = record.region === null ? null : regionName(record.region, pack);
  return region === null || region === districtRegion ? [] : [`Region of this school: ${region}.`];
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
