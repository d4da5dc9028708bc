import type { SchoolRecord } from '../intake/record';

/** What to call a school in a list, even where the data has no name for it. */
export function rowName({ schoolName, schoolCode, row }: SchoolRecord): string {
  return schoolName ?? schoolCode ?? `row ${row}`;
}
