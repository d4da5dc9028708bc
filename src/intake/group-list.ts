import { cellText } from './cell-text';
import type { CellValue } from './cell-value';
import { isMissingMark } from './missing-mark';
import { remembering } from './remembering';
import { studentGroup, studentGroups } from './student-group';
import { yesOrNo } from './yes-or-no';

/** What a column of low student groups says. */
export type GroupList = {
  /** The cell says that some group is low: it lists one, or says plainly "yes". */
  readonly names: boolean;
  readonly groups: readonly string[];
  /** Words that list no group the state reports on; null where there are none. */
  readonly unknown: string | null;
};

const NOBODY: GroupList = { names: false, groups: [], unknown: null };

/** Reads a list of student groups. One known name makes it a list; words without any are reported, not taken for a group. */
export function readGroupList(value: CellValue | undefined): GroupList {
  if (value === null || value === undefined || value === '') return NOBODY;
  return typeof value === 'string' ? readText(value) : understood(value);
}

const readText = remembering(understood);

function understood(value: CellValue): GroupList {
  const mark = yesOrNo(value);
  if (mark === 'yes') return { ...NOBODY, names: true };
  if (mark === 'no' || value === 0 || isMissingMark(value)) return NOBODY;
  const groups = typeof value === 'string' ? studentGroups(value) : [];
  return groups.some((group) => studentGroup(group) !== null)
    ? { names: true, groups, unknown: null }
    : { ...NOBODY, unknown: cellText(value) };
}
