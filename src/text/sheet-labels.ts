/** The headings and fixed words of the sheets. */

export const SHEET_TITLES = {
  index: 'Index',
  classification: 'Classification',
  policyBook: 'Policy book',
} as const;

/** Headings of a school's row on an action sheet, from the tier on. */
export const SCHOOL_HEADINGS = [
  'Tier',
  'School',
  'Why',
  'Percentile',
  'Low student groups',
  'Federal',
  'Graduation',
  'Participation',
  'Note',
] as const;

/** Headings of an action's row, in the same columns. */
export const ACTION_HEADINGS = [
  'Due',
  'Action',
  'Because, and where it is written',
  'Who',
  'For',
  'Owner',
  'Status',
  'Done on',
  'Notes',
] as const;

export const ACTION_STATUSES = ['Not started', 'In progress', 'Done', 'Not applicable'] as const;

/** A box to tick by hand on paper. */
export const TICK_BOX = '☐';

/** What stands where the data says nothing. */
export const NOTHING = '–';

/** `2023-24` with a dash that prints as one. */
export function schoolYearLabel(schoolYear: string): string {
  return schoolYear.replace('-', '–');
}
