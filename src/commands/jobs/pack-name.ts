import { cellText } from '../../intake/cell-text';
import { schoolYearOf } from '../../intake/school-year';
import { LONGEST_PACK_NAME } from '../../text/pack-name-sentence';
import type { PackNameProblem } from '../../text/pack-name-sentence';

/**
 * Why words cannot be the name of a person's own pack; null where they can. Any school year is refused, also one that no
 * pack comes for yet: once it does, formulas that name the year mean the letters, and a pack of that name is out of reach.
 */
export function packNameProblem(name: string): PackNameProblem | null {
  const words = cellText(name);
  if (words === '') return 'empty';
  if (words.length > LONGEST_PACK_NAME) return 'too-long';
  return schoolYearOf(words) === null ? null : 'school-year';
}
