import type { CellValue } from './cell-value';
import type { ColumnUse } from './column-use';
import type { FactId } from './fact';
import type { Heading } from './heading';
import type { IssueLog } from './issue-log';
import {
  cleanCodeNumber,
  districtNumber,
  districtOfSchool,
  isSchoolNumber,
  isStateCode,
  readCode,
  type CodeReading,
} from './organisation-code';
import { rowKind, type RowIdentity, type RowKind } from './row-kind';

const SCHOOL: RowKind = { kind: 'school' };

/** The columns that tell which school or district a row is about. */
export class IdentityColumns {
  private readonly schoolCode: ColumnUse | null;
  private readonly districtCode: ColumnUse | null;
  private readonly schoolName: ColumnUse | null;
  private readonly districtName: ColumnUse | null;
  private readonly level: ColumnUse | null;

  constructor(
    uses: readonly ColumnUse[],
    private readonly headings: readonly Heading[],
    private readonly log: IssueLog,
  ) {
    const use = (fact: FactId): ColumnUse | null => uses.find((one) => one.fact === fact) ?? null;
    this.schoolCode = use('schoolCode');
    this.districtCode = use('districtCode');
    this.schoolName = use('schoolName');
    this.districtName = use('districtName');
    this.level = use('level');
  }

  /** What the row is; codes that had to be mended, or could not be, are reported for schools and districts. */
  kindOf(row: readonly CellValue[], sheetRow: number): RowKind {
    if (this.isPlainSchool(row)) return SCHOOL;
    const identity = this.identityOf(row);
    const kind = rowKind(row, identity, this.headings);
    if (kind.kind !== 'skip') this.report(identity, sheetRow);
    return kind;
  }

  /** The row's codes as eight digits, null where there is none that can be trusted. */
  codesOf(row: readonly CellValue[]): { readonly school: string | null; readonly district: string | null } {
    const school = trusted(this.read(row, this.schoolCode));
    const district = trusted(this.read(row, this.districtCode));
    return { school, district: district ?? (school === null ? null : districtOfSchool(school)) };
  }

  // The everyday row: both codes clean and of one district, nothing to look into.
  private isPlainSchool(row: readonly CellValue[]): boolean {
    if (this.schoolCode === null || this.level !== null) return false;
    const school = codeNumber(row[this.schoolCode.column]);
    if (school < 0 || !isSchoolNumber(school)) return false;
    return this.districtCode === null || codeNumber(row[this.districtCode.column]) === districtNumber(school);
  }

  private identityOf(row: readonly CellValue[]): RowIdentity {
    const cell = (use: ColumnUse | null): CellValue | null => (use === null ? null : (row[use.column] ?? ''));
    return {
      schoolCode: this.read(row, this.schoolCode),
      districtCode: this.read(row, this.districtCode),
      schoolName: cell(this.schoolName),
      districtName: cell(this.districtName),
      level: cell(this.level),
    };
  }

  private read(row: readonly CellValue[], use: ColumnUse | null): CodeReading | null {
    return use === null ? null : readCode(row[use.column]);
  }

  private report(identity: RowIdentity, row: number): void {
    for (const [reading, use] of [
      [identity.schoolCode, this.schoolCode],
      [identity.districtCode, this.districtCode],
    ] as const) {
      if (reading === null || use === null) continue;
      const column = use.heading;
      if (reading.kind === 'repaired')
        this.log.add({ code: 'code-repaired', from: reading.from, to: reading.code, row, column });
      if (reading.kind === 'doubtful')
        this.log.add({ code: 'code-doubtful', value: reading.value, row, column });
      if (reading.kind === 'unreadable')
        this.log.add({ code: 'code-unreadable', value: reading.value, row, column });
    }
    const school = trusted(identity.schoolCode);
    const district = trusted(identity.districtCode);
    if (
      school !== null &&
      district !== null &&
      !isStateCode(school) &&
      districtOfSchool(school) !== district
    ) {
      this.log.add({ code: 'code-not-of-district', school, district, row });
    }
  }
}

const codeNumber = (value: CellValue | undefined): number =>
  typeof value === 'string' ? cleanCodeNumber(value) : -1;

const trusted = (reading: CodeReading | null): string | null =>
  reading?.kind === 'code' || reading?.kind === 'repaired' ? reading.code : null;
