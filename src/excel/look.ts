import type { Conversation } from './converse';
import type { SheetVisibility, WorkbookState } from './workbook-state';

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** Looks through the whole workbook, but no cell, in one conversation. */
export const look: Conversation<WorkbookState> = { step: 'look', queue: queueLook, isRepeatable: true };

/** Puts the look into a context that asks for more in the same conversation. */
export function queueLook({ workbook }: Excel.RequestContext): () => WorkbookState {
  const { worksheets, tables, names, styles, settings, protection } = workbook;
  workbook.load('name');
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  styles.load('items/name');
  settings.load('items/key,items/value');
  return () => ({
    book: workbook.name,
    isProtected: protection.protected,
    sheets: worksheets.items.map(({ id, name, visibility, protection: { protected: isProtected } }) => ({
      id,
      name,
      visibility: VISIBILITIES.find((one) => one === visibility) ?? 'Visible',
      isProtected,
    })),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    styles: new Set(styles.items.map(({ name }) => name)),
    settings: new Map(settings.items.map(({ key, value }): [string, unknown] => [key, value])),
  });
}
