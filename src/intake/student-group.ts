import { cellText, foldedText } from './cell-text';
import { isMissingMark } from './missing-mark';

/** Not a group of its own in percentiles, but one in lists of low participation. */
export const ALL_STUDENTS = 'All students';

/** The groups the state reports on, by the short name we print, with the spellings of its files since 2018. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  [ALL_STUDENTS]: ['all students', 'all'],
  'High needs': ['high needs'],
  'Low income': ['low income'],
  'Economically disadvantaged': ['economically disadvantaged', 'econ. disadvantaged', 'econ disadvantaged'],
  'EL and former EL': [
    'el and former el',
    'english learners and former english learners',
    'english learners',
    'english learner',
    'former el',
    'el',
    'ell and former ell',
  ],
  'Students with disabilities': [
    'students with disabilities',
    'students w/disabilities',
    'students w/ disabilities',
    'swd',
  ],
  'African American/Black': [
    'afr. amer./black',
    'afr. amer/black',
    'african american/black',
    'african american or black',
    'black or african american',
    'black',
  ],
  'Hispanic/Latino': ['hispanic/latino', 'hispanic or latino', 'hispanic/latinx', 'hispanic'],
  Asian: ['asian'],
  White: ['white'],
  'American Indian or Alaska Native': [
    'amer. ind. or alaska nat.',
    'american indian or alaska native',
    'american indian',
  ],
  'Native Hawaiian or Pacific Islander': [
    'nat. haw. or pacif. isl.',
    'native hawaiian or pacific islander',
    'native hawaiian or other pacific islander',
  ],
  'Multi-race, non-Hispanic': [
    'multi-race, non-hisp./lat.',
    'multi-race, non-hispanic',
    'multi-race, non-hispanic/latino',
    'multi-race, not hispanic or latino',
    'multi-race',
  ],
};

const NAME_BY_SPELLING = new Map(
  Object.entries(SPELLINGS).flatMap(([name, spellings]) =>
    spellings.map((spelling) => [spelling, name] as const),
  ),
);

/** The one name for a group however it is spelled; null for words that name no group the state reports on. */
export function studentGroup(words: string): string | null {
  return NAME_BY_SPELLING.get(foldedText(words)) ?? null;
}

/**
 * The groups of a list cell. The state puts ` -` before each group; a hyphen inside a name divides nothing.
 * Unknown names stay as written.
 */
export function studentGroups(list: string): readonly string[] {
  const parts = list
    .split(/[\r\n\u2028\u2029;]+/)
    .flatMap((line) => cellText(line).split(/(?:^|\s)[-–—•]\s*/))
    .map((part) => part.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((part) => !isMissingMark(part))
    .flatMap(commaSeparated);
  return [...new Set(parts.map((part) => studentGroup(part) ?? part))];
}

// A comma also stands inside one group's name, so it divides only where every part is a group.
function commaSeparated(part: string): readonly string[] {
  if (studentGroup(part) !== null || !part.includes(',')) return [part];
  const pieces = part.split(',').map((piece) => piece.trim());
  return pieces.every((piece) => studentGroup(piece) !== null) ? pieces : [part];
}
