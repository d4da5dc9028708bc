import type { Classification } from '../classify/classification';
import { classify } from '../classify/classify';
import type { CellMatrix } from '../intake/cell-value';
import { findLayout } from '../intake/layout';
import { readRows } from '../intake/read-rows';
import { readSchoolData } from '../intake/read-school-data';
import type { SchoolData } from '../intake/school-data';
import type { PolicyPack } from '../policy/pack';
import { conflictSentence } from '../text/conflict-sentence';
import { skippedSentence } from '../text/formula-sentence';
import { missingLine } from '../text/missing-line';
import { formulaRefusalSentence } from '../text/formula-issue-sentence';
import { whySentences } from '../text/why-line';
import { isBlank, rangeArgument } from './cell-argument';
import { answered, unreadable, type FormulaAnswer } from './formula-answer';
import { narrowed } from './headings-argument';
import { notesByRow, notesOfRange } from './notes';
import { policyArgument } from './policy-argument';
import { withoutBlankZeros } from './read-row';
import { NO_CRITERIA } from './tier';

const HEADINGS = [
  'School Code',
  'School',
  'Tier',
  'At least',
  'Criteria',
  'Watch',
  'Why',
  'Missing',
  'Conflicts',
  'Notes',
] as const;
const TIER = HEADINGS.indexOf('Tier');
const NOTES = HEADINGS.indexOf('Notes');
type Line = string[];

// Titles and headings lie within the first rows; further down a 0 may be a figure.
const ROWS_ABOVE = 60;

/**
 * Every row of a range at once, in a block of the same height, so that each line stands beside its row: the headings
 * beside theirs, skipped rows with the reason in the tier's column. A range that cannot be read is one `#VALUE!`.
 */
export function classifyRows(rows: unknown, policy: unknown): FormulaAnswer<string[][]> {
  const pack = policyArgument(policy);
  if (!pack.ok) return pack;
  const read = readRange(rangeArgument(rows));
  return read.ok ? answered(block(read.value, pack.value)) : read;
}

function readRange(range: CellMatrix): FormulaAnswer<SchoolData> {
  const top = range.slice(0, ROWS_ABOVE).map((row) => row.map((cell) => (isBlank(cell) ? '' : cell)));
  const found = findLayout(top, 1);
  if (!found.ok) return unreadable(formulaRefusalSentence(found.refusal));
  const { layout } = found;
  const cells = range.map((row, position) =>
    position < layout.firstDataRow ? (top[position] ?? row) : withoutBlankZeros(row, layout),
  );
  if (layout.headingRow === null) {
    return answered(readRows(cells, 1, narrowed(layout, range[0]?.length ?? 0)));
  }
  const read = readSchoolData({ cells, firstRow: 1 });
  return read.ok ? answered(read.data) : unreadable(formulaRefusalSentence(read.refusal));
}

function block(data: SchoolData, policy: PolicyPack): Line[] {
  const lines = data.cells.map((): Line => HEADINGS.map(() => ''));
  const notes = notesByRow(data);
  const { at } = classify(data, policy);
  data.positions.forEach((position, index) => {
    lines[position] = line(at(index), policy, notes.get(position + data.firstRow) ?? []);
  });
  for (const { row, reason } of data.skipped) {
    const skipped = lines[row - data.firstRow];
    if (skipped !== undefined) skipped[TIER] = skippedSentence(reason);
  }
  return withHeadings(lines, data, notesOfRange(data, policy));
}

function line(classification: Classification, policy: PolicyPack, notes: readonly string[]): Line {
  const { record, tier, atLeast, criteria, watch, conflicts } = classification;
  const isDistrict = record.kind === 'district';
  return [
    (isDistrict ? record.districtCode : record.schoolCode) ?? '',
    isDistrict ? `${record.districtName ?? ''} (district)`.trim() : (record.schoolName ?? ''),
    tier,
    atLeast ? 'yes' : '',
    criteria.join(', ') || NO_CRITERIA,
    watch ? 'yes' : '',
    whySentences(classification, policy),
    missingLine(classification),
    conflicts.map((conflict) => conflictSentence(conflict, policy)).join(' '),
    notes.join(' '),
  ];
}

// What holds for the whole range stands with the headings; where the range has none, beside its first row.
function withHeadings(lines: Line[], { layout }: SchoolData, whole: readonly string[]): Line[] {
  const hasHeadings = layout.headingRow !== null;
  const top = hasHeadings ? [...HEADINGS] : lines[0];
  if (top === undefined) return lines;
  const notes = [top[NOTES] ?? '', ...whole].filter(Boolean);
  top[NOTES] = hasHeadings && notes.length > 1 ? `${notes[0]}: ${notes.slice(1).join(' ')}` : notes.join(' ');
  lines[layout.headingRow ?? 0] = top;
  return lines;
}
