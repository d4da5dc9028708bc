import type { PaneState } from '../state/pane-state';
import type { PaneDeeds } from '../use-pane';
import type { WorkbookDeeds } from './workbook-deeds';

/** The way to a row in the workbook; null for rows that came from elsewhere. */
export function rowsInWorkbook(
  { rows }: Pick<PaneState, 'rows'>,
  { inWorkbook }: Pick<PaneDeeds, 'inWorkbook'>,
): WorkbookDeeds['showRow'] | null {
  return rows?.place ? (inWorkbook?.showRow ?? null) : null;
}
