import { foldedText } from './cell-text';
import type { CellValue } from './cell-value';

const YES = /^(?:y|yes|true|x|✓|✔|1)$/;
const NO = /^(?:n|no|false|0)$/;

/** What a mark in a yes-or-no cell says; null for everything else. The number 0 says nothing: an empty cell may arrive so. */
export function yesOrNo(value: CellValue | undefined): 'yes' | 'no' | null {
  if (value === 0) return null;
  const folded = foldedText(value);
  if (YES.test(folded)) return 'yes';
  return NO.test(folded) ? 'no' : null;
}
