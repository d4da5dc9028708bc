import { foldedText } from './cell-text';
import { STATEMENT, type StatementSet } from './statements';

/** One reason or classification, understood by its opening words. */
export type ReadWording = {
  readonly statement: StatementSet;
  /** The words of a list of student groups; empty where there is none. */
  readonly groups: string;
  /** Words behind the wording that belong neither to it nor to such a list; empty where there are none. */
  readonly unread: string;
};

type Wording = {
  readonly words: RegExp;
  readonly statement: StatementSet;
  /** Whatever follows belongs to it. */
  readonly open?: true;
};

// Words that speak of a designation which is over, or not given (rulebook section 2, item 7).
const ENDED = /\b(?:not|no longer|former|exit|remov|releas|lifted|ended|assurance)/;

const DESIGNATED_NAME = /(?: (?:schools?|districts?))?(?: (?:status|designation))?/.source;

// Order matters: the first wording that fits a piece of text decides it.
const WORDINGS: readonly Wording[] = [
  { words: /^level [1-5]\b/, statement: STATEMENT.olderFramework, open: true },
  {
    words:
      /lowest performing 20 ?(?:%|percent)|(?:very )?low assessment participation|gap narrowing|progress and performance index/,
    statement: STATEMENT.olderFramework,
    open: true,
  },
  {
    words: /\b(?:pending|awaiting)\b.*\b(?:underperforming|designation)\b|\bunderperforming\b.*\bpending\b/,
    statement: STATEMENT.designationPending,
    open: true,
  },
  {
    words: new RegExp(`^(?!.*${ENDED.source})chronically underperforming\\b${DESIGNATED_NAME}`),
    statement: STATEMENT.chronicallyUnderperforming,
  },
  {
    words: new RegExp(`^(?!.*${ENDED.source})underperforming\\b${DESIGNATED_NAME}`),
    statement: STATEMENT.underperforming,
  },
  {
    words: /^(?:among (?:the )?)?lowest performing \d+ ?(?:%|percent)(?: of schools)?/,
    statement: STATEMENT.lowestPerforming,
  },
  { words: /^low (?:student group|subgroup) performance\b/, statement: STATEMENT.lowGroups },
  { words: /^low graduation rate\b/, statement: STATEMENT.lowGraduation },
  { words: /^low participation(?: rate)?\b/, statement: STATEMENT.lowParticipation },
  {
    words: /^(?:school )?(?:in need of )?(?:focused\/targeted|focused|targeted) support\b/,
    statement: STATEMENT.focusedSupport,
  },
  {
    words: /^(?:school )?(?:in need of )?(?:broad\/comprehensive|broad|comprehensive) support\b/,
    statement: STATEMENT.broadSupport,
  },
  { words: /^not requiring assistance(?: or intervention)?\b/, statement: STATEMENT.notRequiring },
  { words: /^requiring assistance(?: or intervention)?\b/, statement: STATEMENT.requiring },
  { words: /^insufficient data\b/, statement: STATEMENT.insufficientData },
  {
    words:
      /^(?:school of recognition|commended school|national blue ribbon|esea distinguished|(?:partially |meeting or )?(?:meeting|exceeding) targets|(?:substantial|moderate|limited or no|no) progress toward(?:s)?(?: improvement)? targets)\b/,
    statement: STATEMENT.notIdentifiedReason,
    open: true,
  },
];

const WITH_GROUPS: StatementSet = STATEMENT.lowGroups | STATEMENT.lowParticipation;

// What people write between two reasons of one line. Most such marks part something else: groups, or words of a reason.
const BETWEEN = /\s*[,|&+•]\s*(?:and\s+)?|\s+\/\s+|\s+[-–—]\s*|\.\s+|\s+(?:and|plus)\s+/gi;

// A mark, a year or a remark in brackets behind a wording says nothing further, unless the remark speaks of a reason.
const SAYS_NOTHING = /[\s.,*†‡:]|\((?![^)]*\b(?:low|lowest|\w*performing)\b)[^()]*\)/gi;
const EDGES = /^[\s\p{P}]+(?:and\s+)?|[\s\p{P}]+$/giu;

// More than any wording takes: a cell of thousands of commas must not be read whole at each of them.
const LONGEST_OPENING = 200;

/** The reasons of one piece of text, each by itself: it is parted where a known wording begins behind a mark. */
export function reasonsIn(piece: string): readonly string[] {
  const reasons: string[] = [];
  let rest = piece.trim().replace(/^[-–—•]\s+/, '');
  for (const mark of [...rest.matchAll(BETWEEN)].reverse()) {
    const before = rest.slice(0, mark.index);
    const after = rest.slice(mark.index + mark[0].length);
    if (!opensReason(after) || mayReachBeyond(before)) continue;
    reasons.unshift(after);
    rest = before;
  }
  return [rest, ...reasons];
}

/** What a piece of text says by its opening words; null where nobody knows them. */
export function readWording(piece: string): ReadWording | null {
  const folded = foldedText(piece);
  const found = findWording(folded);
  if (found === null) return null;
  const { statement, open } = found.wording;
  if (open === true) return { statement, groups: '', unread: '' };
  const colon = piece.indexOf(':');
  const listed = (statement & WITH_GROUPS) !== 0 && colon >= 0;
  // Folding keeps the length of all but rare signs; where it does not, the folded words do as well.
  const text = folded.length === piece.length ? piece : folded;
  const behind = text.slice(found.end, listed ? text.indexOf(':') : undefined);
  return {
    statement,
    groups: listed ? piece.slice(colon + 1) : '',
    unread: behind.replace(SAYS_NOTHING, '') === '' ? '' : behind.replace(EDGES, ''),
  };
}

function findWording(
  folded: string,
): { readonly wording: Wording; readonly start: number; readonly end: number } | null {
  for (const wording of WORDINGS) {
    const match = wording.words.exec(folded);
    if (match !== null) return { wording, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function opensReason(text: string): boolean {
  const found = findWording(foldedText(text.slice(0, LONGEST_OPENING)));
  return found !== null && found.start === 0 && found.wording.statement !== STATEMENT.olderFramework;
}

// "No longer underperforming and low graduation rate": what is over may be both.
function mayReachBeyond(before: string): boolean {
  const folded = foldedText(before);
  return ENDED.test(folded) && findWording(folded) === null;
}
