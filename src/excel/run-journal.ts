import type { PresentSheet } from '../sheets/present-sheet';
import type { Journal } from './journal';
import { workbookStyleName } from './named-styles';
import { entriesPrint } from './old-sheets';
import type { SheetKey } from './ownership';
import { printsOf } from './row-prints';
import type { RunPlan } from './run-plan';

/** The journal of a run that writes a plan with the entries of the sheets that it replaces. */
export function journalOf(
  { run, places, styles, settings }: RunPlan,
  old: ReadonlyMap<SheetKey, PresentSheet>,
): Journal {
  return {
    version: 1,
    run,
    state: 'writing',
    sheets: places.map(({ key, doc, replaced }) => ({
      key,
      name: doc.name,
      replaced: replaced && {
        run: replaced.run,
        name: replaced.sheet.name,
        keptName: replaced.keptName,
        visibility: replaced.sheet.visibility,
        ...entriesOf(old.get(key)),
      },
      prints: printsOf(doc),
    })),
    tables: places.flatMap(({ table }) =>
      table === null || table.keptName === null ? [] : [{ name: table.name, keptName: table.keptName }],
    ),
    styles: styles.filter(({ isNew }) => isNew).map(({ style }) => workbookStyleName(style)),
    settingsBefore: settings.map(({ key, before: value }) => ({ key, value })),
  };
}

function entriesOf(old: PresentSheet | undefined): { readonly entries?: string } {
  return old === undefined ? {} : { entries: entriesPrint(old) };
}
