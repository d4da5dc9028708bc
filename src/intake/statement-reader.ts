import type { CellValue } from './cell-value';
import type { ColumnUse } from './column-use';
import { readDesignation, readIdentifiedFlag } from './designation';
import type { FactId } from './fact';
import { readFederalDesignation } from './federal-designation';
import { readGroupList } from './group-list';
import type { CountedIssue } from './issue';
import { isExcelError } from './missing-mark';
import { readReasonText, readTopicReason, type ReasonText, type ReasonTopic } from './reason-text';
import { NAMED_REASONS, says, STATEMENT, type StatementSet } from './statements';

/** What one cell of the state's words says, and what in it nobody knows. */
type Said = { readonly statements: StatementSet; readonly issues: readonly CountedIssue[] };

const FEW = 8;

/** Reads one column of the state's words; each different text is understood once. */
export class StatementReader {
  private readonly memory = new Map<string, Said>();
  // The first few texts of a column are most of its cells; comparing with them is quicker than a look into the memory.
  private readonly firstTexts: string[] = [''];
  private readonly firstSaid: Said[];

  constructor(
    readonly use: ColumnUse,
    private readonly understand: (value: CellValue) => Said,
  ) {
    this.firstSaid = [understand('')];
  }

  read(value: CellValue | undefined): Said {
    if (value === null || value === undefined) value = '';
    if (typeof value !== 'string') return this.understand(value);
    const place = this.firstTexts.indexOf(value);
    return (place < 0 ? undefined : this.firstSaid[place]) ?? this.remembered(value);
  }

  private remembered(text: string): Said {
    const known = this.memory.get(text);
    if (known !== undefined) return known;
    const said = this.understand(text);
    if (this.firstTexts.length < FEW) {
      this.firstTexts.push(text);
      this.firstSaid.push(said);
    } else {
      this.memory.set(text, said);
    }
    return said;
  }
}

/** A reader for each column in use that holds the state's words. */
export function statementReaders(uses: readonly ColumnUse[]): readonly StatementReader[] {
  return uses.flatMap((use) => {
    const understand = READINGS[use.fact];
    return understand === undefined ? [] : [new StatementReader(use, unlessError(understand))];
  });
}

type Reading = (value: CellValue) => Said;

const READINGS: Partial<Record<FactId, Reading>> = {
  overallClassification: general('unknown-classification'),
  reasons: general('unknown-reason'),
  reasonOverall: topic('overall', STATEMENT.asksOverall),
  reasonGroups: topic('groups', STATEMENT.asksGroups),
  reasonGraduation: topic('graduation', STATEMENT.asksGraduation),
  reasonParticipation: topic('participation', STATEMENT.asksParticipation),
  lowPerformingGroups: groupList(STATEMENT.lowGroups, STATEMENT.asksGroups),
  lowParticipationGroups: groupList(STATEMENT.lowParticipation, STATEMENT.asksParticipation),
  federalDesignation: federal,
  designation,
  identifiedFlag: (value) => ({ statements: readIdentifiedFlag(value), issues: [] }),
  // Levels of schools, as against "School" or "District", belong to the older framework.
  level: (value) => ({
    statements: readReasonText(value).statements & STATEMENT.olderFramework,
    issues: [],
  }),
};

// A cell that Excel could not work out says nothing, not even that nothing is there.
function unlessError(understand: Reading): Reading {
  return (value) =>
    isExcelError(value) ? { statements: 0, issues: [{ code: 'excel-error', value }] } : understand(value);
}

function general(code: 'unknown-reason' | 'unknown-classification'): Reading {
  return (value) => {
    const { statements, unknown } = readReasonText(value);
    // Words that nobody knows may name any criterion: beside them the known ones do not deny the others.
    const speaks = says(statements, NAMED_REASONS) && unknown.length === 0 ? STATEMENT.reasonsSpeak : 0;
    return { statements: statements | speaks, issues: unknown.map((words) => ({ code, value: words })) };
  };
}

function topic(name: ReasonTopic, asks: StatementSet): Reading {
  return (value) => {
    const text = readTopicReason(value, name);
    return {
      statements:
        text.statements | (says(text.statements, NAMED_REASONS) ? STATEMENT.cellsSpeak : 0) | asked(text),
      issues: text.unknown.map((words) => ({ code: 'unknown-reason', value: words })),
    };
  };

  // Words that nobody knows are no answer, so they do not say "none" either.
  function asked({ unknown }: ReasonText): StatementSet {
    return unknown.length === 0 ? asks : 0;
  }
}

function groupList(statement: StatementSet, asks: StatementSet): Reading {
  return (value) => {
    const { names, unknown } = readGroupList(value);
    if (unknown !== null) return { statements: 0, issues: [{ code: 'unknown-group', value: unknown }] };
    return { statements: names ? statement | STATEMENT.cellsSpeak | asks : asks, issues: [] };
  };
}

const FEDERAL = { CSI: STATEMENT.csi, TSI: STATEMENT.tsi, ATSI: STATEMENT.atsi } as const;

function federal(value: CellValue): Said {
  const { designations, denied, unknown } = readFederalDesignation(value);
  if (unknown !== null) return { statements: 0, issues: [{ code: 'unknown-designation', value: unknown }] };
  const named = designations.reduce<StatementSet>((set, name) => set | FEDERAL[name], 0);
  const speaks = named === 0 ? 0 : STATEMENT.cellsSpeak;
  const denies = denied ? STATEMENT.federalDenied : 0;
  return { statements: named | speaks | denies | STATEMENT.asksFederal, issues: [] };
}

function designation(value: CellValue): Said {
  const { statements, unknown } = readDesignation(value);
  if (unknown !== null) return { statements: 0, issues: [{ code: 'unknown-designation', value: unknown }] };
  const denies = statements === 0 || statements === STATEMENT.designationDenied;
  const speaks = denies ? 0 : STATEMENT.cellsSpeak;
  return { statements: statements | speaks | STATEMENT.asksDesignation, issues: [] };
}
