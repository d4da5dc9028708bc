import sample from '../../samples/accountability-2023.xlsx';
import { ROWS_WORDS } from '../text/pane-words';
import type { RowsSource } from './desk/desk-jobs';

/** The sample workbook, which comes with the product. */
export function sampleRows(): RowsSource {
  const bytes = Uint8Array.from(atob(sample), (letter) => letter.charCodeAt(0));
  return { kind: 'file', name: ROWS_WORDS.sampleName, bytes };
}
