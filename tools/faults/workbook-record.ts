import { isKeptName, JOURNAL_SETTING } from '../../src/excel/journal';
import { factsOfWorksheet } from '../../workbench/host/export/facts-of-worksheet';
import type { Workbook } from '../../workbench/host/model/workbook';

/** Everything that lasts in a workbook, line by line, so that two moments can be compared. */
export type WorkbookRecord = ReadonlyMap<string, string>;

/** @param withCopies whether copies of earlier sheets that are kept out of sight count */
export function recordOf(workbook: Workbook, withCopies = true): WorkbookRecord {
  const record = new Map<string, string>();
  const sheets = workbook.sheets.filter(({ name }) => withCopies || !isKeptName(name));
  record.set('sheets in order', sheets.map(({ name }) => name).join(' | '));
  for (const sheet of sheets) {
    record.set(`${sheet.name} visibility`, sheet.visibility);
    for (const [fact, value] of factsOfWorksheet(sheet)) record.set(`${sheet.name} ${fact}`, value);
  }
  for (const { name, formula } of workbook.names) {
    if (withCopies || !formula.includes('SSoS kept')) record.set(`name ${name}`, formula);
  }
  for (const [key, value] of workbook.settings) record.set(`setting ${key}`, JSON.stringify(value));
  for (const { name } of workbook.formats.styles.all) record.set(`style ${name}`, 'there');
  return record;
}

/** What is in one record and not, or not so, in the other; the run's own journal may go. */
export function recordDifferences(
  before: WorkbookRecord,
  now: WorkbookRecord,
  mayLoseJournal: boolean,
): readonly string[] {
  const journal = `setting ${JOURNAL_SETTING}`;
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter(
      (key) => before.get(key) !== now.get(key) && !(mayLoseJournal && key === journal && !now.has(key)),
    )
    .map((key) => `${key}: ${before.get(key) ?? 'nothing'} → ${now.get(key) ?? 'nothing'}`);
}
