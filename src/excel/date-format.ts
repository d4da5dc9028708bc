// Words in quotes, single signs after a backslash, a filling or leaving-room sign, and what stands in square brackets:
// colors, languages, conditions.
const NO_PART_OF_A_DATE = /"[^"]*"|[\\*_].|\[[^\]]*\]/gs;
const DAY_OR_YEAR = /[dy]/i;

/** Whether a number format, in English as Excel's programming interface has it, shows a number as a day of the calendar. */
export function isDateFormat(format: string): boolean {
  return DAY_OR_YEAR.test(format.replace(NO_PART_OF_A_DATE, ''));
}
