import { cellLines, cellText, foldedText } from './cell-text';
import type { CellValue } from './cell-value';
import { isMissingMark } from './missing-mark';
import { NAMED_REASONS, STATEMENT, says, type StatementSet } from './statements';
import { studentGroup, studentGroups } from './student-group';
import { yesOrNo } from './yes-or-no';

/** Words of one reason or classification cell, understood. */
export type ReasonText = {
  readonly statements: StatementSet;
  /** The lines as written. */
  readonly lines: readonly string[];
  /** Lines that say nothing we know; kept and reported, never guessed at. */
  readonly unknown: readonly string[];
  readonly lowPerformingGroups: readonly string[];
  readonly lowParticipationGroups: readonly string[];
};

/** The four reason columns, each of which speaks of one thing only. */
export type ReasonTopic = 'overall' | 'groups' | 'graduation' | 'participation';

const NOTHING: ReasonText = {
  statements: 0,
  lines: [],
  unknown: [],
  lowPerformingGroups: [],
  lowParticipationGroups: [],
};

type Wording = { readonly words: RegExp; readonly statement: StatementSet };

// Words that speak of a designation which is over, or not given (rulebook section 2, item 7).
const ENDED = /\b(?:not|no longer|former|exit|remov|releas|lifted|ended|assurance)/.source;

// Order matters: the first wording that fits a piece of text decides it.
const WORDINGS: readonly Wording[] = [
  { words: /^level [1-5]\b/, statement: STATEMENT.olderFramework },
  {
    words:
      /lowest performing 20 ?(?:%|percent)|(?:very )?low assessment participation|gap narrowing|progress and performance index/,
    statement: STATEMENT.olderFramework,
  },
  {
    words: /\b(?:pending|awaiting)\b.*\b(?:underperforming|designation)\b|\bunderperforming\b.*\bpending\b/,
    statement: STATEMENT.designationPending,
  },
  {
    words: new RegExp(`^(?!.*${ENDED})chronically underperforming\\b`),
    statement: STATEMENT.chronicallyUnderperforming,
  },
  { words: new RegExp(`^(?!.*${ENDED})underperforming\\b`), statement: STATEMENT.underperforming },
  {
    words: /^(?:among (?:the )?)?lowest performing \d+ ?(?:%|percent)(?: of schools)?/,
    statement: STATEMENT.lowestPerforming,
  },
  { words: /^low (?:student group|subgroup) performance\b/, statement: STATEMENT.lowGroups },
  { words: /^low graduation rate\b/, statement: STATEMENT.lowGraduation },
  { words: /^low participation(?: rate)?\b/, statement: STATEMENT.lowParticipation },
  {
    words: /^(?:school )?(?:in need of )?(?:focused\/targeted|focused|targeted) support$/,
    statement: STATEMENT.focusedSupport,
  },
  {
    words: /^(?:school )?(?:in need of )?(?:broad\/comprehensive|broad|comprehensive) support$/,
    statement: STATEMENT.broadSupport,
  },
  { words: /^not requiring assistance\b/, statement: STATEMENT.notRequiring },
  { words: /^requiring assistance\b/, statement: STATEMENT.requiring },
  { words: /^insufficient data\b/, statement: STATEMENT.insufficientData },
  {
    words:
      /^(?:school of recognition|commended school|national blue ribbon|esea distinguished|(?:partially |meeting or )?(?:meeting|exceeding) targets|(?:substantial|moderate|limited or no|no) progress toward(?:s)?(?: improvement)? targets)\b/,
    statement: STATEMENT.notIdentifiedReason,
  },
];

const TOPIC_STATEMENT: Readonly<Record<Exclude<ReasonTopic, 'overall'>, StatementSet>> = {
  groups: STATEMENT.lowGroups,
  graduation: STATEMENT.lowGraduation,
  participation: STATEMENT.lowParticipation,
};

/** Reads a cell of reasons or of an overall classification: one reason a line, or several parted by semicolons. */
export function readReasonText(value: CellValue | undefined): ReasonText {
  if (typeof value !== 'string') return NOTHING;
  if (foldedText(value) === 'insufficient data')
    return { ...NOTHING, statements: STATEMENT.insufficientData, lines: [cellText(value)] };
  return isMissingMark(value) ? NOTHING : understood(joinedLines(value));
}

/**
 * Reads a cell of a column that speaks of one topic. A plain "yes" there, or for student groups and participation a
 * bare list of groups, names that topic's reason.
 */
export function readTopicReason(value: CellValue | undefined, topic: ReasonTopic): ReasonText {
  const mark = foldedText(value) === 'low' ? 'yes' : yesOrNo(value);
  if (mark === 'no') return NOTHING;
  const read = readReasonText(value);
  if (topic === 'overall' || says(read.statements, NAMED_REASONS)) return read;
  const statement = TOPIC_STATEMENT[topic];
  if (mark === 'yes') return { ...NOTHING, statements: statement };
  if (topic === 'graduation' || typeof value !== 'string' || read.unknown.length === 0) return read;
  const groups = knownGroupsOnly(value);
  if (groups.length === 0) return read;
  return {
    statements: statement,
    lines: read.lines,
    unknown: [],
    lowPerformingGroups: topic === 'groups' ? groups : [],
    lowParticipationGroups: topic === 'participation' ? groups : [],
  };
}

// A line that begins with a hyphen goes on with the list above it.
function joinedLines(value: string): readonly string[] {
  return cellLines(value).reduce<string[]>((lines, line) => {
    const above = lines.at(-1);
    if (above !== undefined && /^[-–—]/.test(line)) return [...lines.slice(0, -1), `${above} ${line}`];
    return [...lines, line];
  }, []);
}

function understood(lines: readonly string[]): ReasonText {
  let statements = 0;
  const unknown: string[] = [];
  const lowPerformingGroups: string[] = [];
  const lowParticipationGroups: string[] = [];
  for (const piece of lines.flatMap((line) => line.split(';')).map((text) => text.trim())) {
    if (isMissingMark(piece) && foldedText(piece) !== 'insufficient data') continue;
    const folded = foldedText(piece);
    const statement = WORDINGS.find(({ words }) => words.test(folded))?.statement;
    if (statement === undefined) {
      unknown.push(piece);
      continue;
    }
    statements |= statement;
    const list = piece.slice(piece.indexOf(':') + 1);
    if (list === piece) continue;
    if (statement === STATEMENT.lowGroups) lowPerformingGroups.push(...studentGroups(list));
    if (statement === STATEMENT.lowParticipation) lowParticipationGroups.push(...studentGroups(list));
  }
  return { statements, lines, unknown, lowPerformingGroups, lowParticipationGroups };
}

function knownGroupsOnly(value: string): readonly string[] {
  const groups = studentGroups(value);
  return groups.every((group) => studentGroup(group) !== null) ? groups : [];
}
