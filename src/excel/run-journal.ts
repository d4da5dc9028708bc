import type { PresentSheet } from '../sheets/present-sheet';
import type { ExcelClock } from './excel-port';
import type { Journal } from './journal';
import { workbookStyleName } from './named-styles';
import { entriesPrint } from './old-sheets';
import type { SheetKey } from './ownership';
import { pacedMap } from './paced';
import { printsOf } from './row-prints';
import type { RunPlan } from './run-plan';

/** The journal of a run that writes a plan with the entries of the sheets that it replaces. */
export async function journalOf(
  { run, places, styles, settings }: RunPlan,
  old: ReadonlyMap<SheetKey, PresentSheet>,
  clock: ExcelClock,
): Promise<Journal> {
  const prints = await pacedMap(places, ({ doc }) => printsOf(doc), clock);
  return {
    version: 1,
    run,
    state: 'writing',
    sheets: places.map(({ key, doc, replaced }, index) => ({
      key,
      name: doc.name,
      replaced: replaced && {
        run: replaced.run,
        name: replaced.sheet.name,
        keptName: replaced.keptName,
        visibility: replaced.sheet.visibility,
        ...entriesOf(old.get(key)),
      },
      prints: prints[index] ?? null,
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
