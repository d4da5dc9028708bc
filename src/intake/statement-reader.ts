import type { CellValue } from './cell-value';
import type { ColumnUse } from './column-use';
import { readDesignation, readIdentifiedFlag } from './designation';
import type { FactId } from './fact';
import { readFederalDesignation } from './federal-designation';
import type { IssueDetail } from './issue';
import { readReasonText, readTopicReason, type ReasonText } from './reason-text';
import { FEDERALLY_DESIGNATED, NAMED_REASONS, STATEMENT, type StatementSet } from './statements';
import { studentGroups } from './student-group';
import { isMissingMark } from './missing-mark';

/** What one cell of the state's words says, and what in it nobody knows. */
type Said = { readonly statements: StatementSet; readonly issues: readonly IssueDetail[] };

const NOTHING: Said = { statements: 0, issues: [] };

/** Reads one column of the state's words; each different text is understood once. */
export class StatementReader {
  /** What the row says by merely having this cell, be it empty. */
  readonly asks: StatementSet;
  private readonly memory = new Map<string, Said>();
  private lastText = '';
  private last: Said = NOTHING;

  constructor(
    readonly use: ColumnUse,
    private readonly understand: (value: CellValue) => Said,
    asks: StatementSet,
  ) {
    this.asks = asks;
    this.last = understand('');
  }

  read(value: CellValue | undefined): Said {
    if (value === null || value === undefined) value = '';
    if (typeof value !== 'string') return this.understand(value);
    if (value === this.lastText) return this.last;
    let said = this.memory.get(value);
    if (said === undefined) {
      said = this.understand(value);
      this.memory.set(value, said);
    }
    this.lastText = value;
    this.last = said;
    return said;
  }
}

/** A reader for each column in use that holds the state's words. */
export function statementReaders(uses: readonly ColumnUse[]): readonly StatementReader[] {
  return uses.flatMap((use) => {
    const reading = READINGS[use.fact];
    return reading === undefined ? [] : [new StatementReader(use, reading.understand, reading.asks)];
  });
}

type Reading = { readonly understand: (value: CellValue) => Said; readonly asks: StatementSet };

const READINGS: Partial<Record<FactId, Reading>> = {
  overallClassification: { understand: overall, asks: 0 },
  reasons: { understand: reasons, asks: 0 },
  reasonOverall: topic('overall', STATEMENT.asksOverall),
  reasonGroups: topic('groups', STATEMENT.asksGroups),
  reasonGraduation: topic('graduation', STATEMENT.asksGraduation),
  reasonParticipation: topic('participation', STATEMENT.asksParticipation),
  lowPerformingGroups: groupList(STATEMENT.lowGroups, STATEMENT.asksGroups),
  lowParticipationGroups: groupList(STATEMENT.lowParticipation, STATEMENT.asksParticipation),
  federalDesignation: { understand: federal, asks: STATEMENT.asksFederal },
  designation: { understand: designation, asks: STATEMENT.asksDesignation },
  identifiedFlag: { understand: (value) => ({ statements: readIdentifiedFlag(value), issues: [] }), asks: 0 },
};

function overall(value: CellValue): Said {
  const text = readReasonText(value);
  return { statements: general(text), issues: unknownAs('unknown-classification', text) };
}

function reasons(value: CellValue): Said {
  const text = readReasonText(value);
  return { statements: general(text), issues: unknownAs('unknown-reason', text) };
}

const general = ({ statements }: ReasonText): StatementSet =>
  (statements & NAMED_REASONS) === 0 ? statements : statements | STATEMENT.reasonsSpeak;

function topic(name: Parameters<typeof readTopicReason>[1], asks: StatementSet): Reading {
  return {
    asks,
    understand: (value) => {
      const text = readTopicReason(value, name);
      const speaks = (text.statements & NAMED_REASONS) === 0 ? 0 : STATEMENT.cellsSpeak;
      return { statements: text.statements | speaks, issues: unknownAs('unknown-reason', text) };
    },
  };
}

function groupList(statement: StatementSet, asks: StatementSet): Reading {
  return {
    asks,
    understand: (value) =>
      typeof value === 'string' &&
      !isMissingMark(value) &&
      !/^no$/i.test(value) &&
      studentGroups(value).length > 0
        ? { statements: statement | STATEMENT.cellsSpeak, issues: [] }
        : NOTHING,
  };
}

function federal(value: CellValue): Said {
  const { designations, denied, unknown } = readFederalDesignation(value);
  const flags = { CSI: STATEMENT.csi, TSI: STATEMENT.tsi, ATSI: STATEMENT.atsi };
  const named = designations.reduce<StatementSet>((set, name) => set | flags[name], 0);
  return {
    statements:
      named |
      (denied ? STATEMENT.federalDenied : 0) |
      ((named & FEDERALLY_DESIGNATED) === 0 ? 0 : STATEMENT.cellsSpeak),
    issues: unknown === null ? [] : [{ code: 'unknown-designation', value: unknown }],
  };
}

function designation(value: CellValue): Said {
  const { statements, unknown } = readDesignation(value);
  return {
    statements:
      statements === 0 || statements === STATEMENT.designationDenied
        ? statements
        : statements | STATEMENT.cellsSpeak,
    issues: unknown === null ? [] : [{ code: 'unknown-designation', value: unknown }],
  };
}

function unknownAs(
  code: 'unknown-reason' | 'unknown-classification',
  { unknown }: ReasonText,
): readonly IssueDetail[] {
  return unknown.map((value) => ({ code, value }));
}
