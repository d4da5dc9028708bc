import { foldedText } from './cell-text';
import type { CellValue } from './cell-value';

/** The school year that words name, as a pack writes it: 2023–24 with a dash, 2023-2024 and SY 2023-24 are `2023-24`. */
export function schoolYearOf(words: CellValue): string | null {
  const folded = foldedText(words).replace(/^sy ?/, '');
  const years = /^(20\d\d) ?[-/] ?(?:20)?(\d\d)$/.exec(folded);
  return years === null ? null : `${years[1]}-${years[2]}`;
}
