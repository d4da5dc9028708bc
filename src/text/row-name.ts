import type { SchoolRecord } from '../intake/record';

/** What to call a school in a list, even where the data has no name for it. */
export function rowName({
  schoolName,
  schoolCode,
  row,
}: Pick<SchoolRecord, 'schoolName' | 'schoolCode' | 'row'>): string {
  return schoolName ?? schoolCode ?? `row ${row}`;
}
