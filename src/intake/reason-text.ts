import { cellLines, cellText, foldedText } from './cell-text';
import type { CellValue } from './cell-value';
import { isMissingMark } from './missing-mark';
import { remembering } from './remembering';
import { readWording, reasonsIn } from './reason-wording';
import { NAMED_REASONS, says, STATEMENT, type StatementSet } from './statements';
import { studentGroup, studentGroups } from './student-group';
import { yesOrNo } from './yes-or-no';

/** Words of one reason or classification cell, understood. */
export type ReasonText = {
  readonly statements: StatementSet;
  /** The lines as written. */
  readonly lines: readonly string[];
  /** Lines, or ends of lines, that say nothing we know; kept and reported, never guessed at. */
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

const TOPIC_STATEMENT: Readonly<Record<Exclude<ReasonTopic, 'overall'>, StatementSet>> = {
  groups: STATEMENT.lowGroups,
  graduation: STATEMENT.lowGraduation,
  participation: STATEMENT.lowParticipation,
};

/** Reads a cell of reasons or of an overall classification: one reason a line, or several parted by a mark. */
export function readReasonText(value: CellValue | undefined): ReasonText {
  return typeof value === 'string' && value !== '' ? readText(value) : NOTHING;
}

const readText = remembering((text: string): ReasonText => {
  if (foldedText(text) === 'insufficient data')
    return { ...NOTHING, statements: STATEMENT.insufficientData, lines: [cellText(text)] };
  return isMissingMark(text) ? NOTHING : understood(joinedLines(text));
});

/**
 * Reads a cell of a column that speaks of one topic. A plain "yes" there, or for student groups and participation a
 * bare list of groups, names that topic's reason.
 */
export function readTopicReason(value: CellValue | undefined, topic: ReasonTopic): ReasonText {
  if (value === null || value === undefined || value === '') return NOTHING;
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
  for (const piece of lines.flatMap((line) => line.split(';')).flatMap(reasonsIn)) {
    if (isMissingMark(piece) && foldedText(piece) !== 'insufficient data') continue;
    const read = readWording(piece);
    if (read === null) {
      unknown.push(piece);
      continue;
    }
    const { statement, groups } = read;
    statements |= statement;
    if (read.unread !== '') unknown.push(read.unread);
    if (statement === STATEMENT.lowGroups) lowPerformingGroups.push(...studentGroups(groups));
    if (statement === STATEMENT.lowParticipation) lowParticipationGroups.push(...studentGroups(groups));
  }
  return { statements, lines, unknown, lowPerformingGroups, lowParticipationGroups };
}

function knownGroupsOnly(value: string): readonly string[] {
  const groups = studentGroups(value);
  return groups.every((group) => studentGroup(group) !== null) ? groups : [];
}
