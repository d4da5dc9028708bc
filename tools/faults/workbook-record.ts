import { isKeptName, JOURNAL_SETTING } from '../../src/excel/journal';
import type { Axis } from '../../workbench/host/model/axis';
import { EVERYTHING } from '../../workbench/host/model/box';
import type { Sheet } from '../../workbench/host/model/sheet';
import type { Workbook } from '../../workbench/host/model/workbook';

const FRONT = 'sheet in front';

/** Everything that lasts in a workbook, line by line, so that two moments can be compared. */
export type WorkbookRecord = ReadonlyMap<string, string>;

/** @param withCopies whether copies of earlier sheets that are kept out of sight count */
export function recordOf(workbook: Workbook, withCopies = true): WorkbookRecord {
  const record = new Map<string, string>();
  const sheets = workbook.sheets.filter(({ name }) => withCopies || !isKeptName(name));
  record.set('sheets in order', sheets.map(({ name }) => name).join(' | '));
  for (const sheet of sheets) {
    record.set(`${sheet.name} visibility`, sheet.visibility);
    for (const [part, value] of Object.entries(partsOf(sheet))) {
      record.set(`${sheet.name} ${part}`, JSON.stringify(value));
    }
  }
  for (const { name, formula, visible } of workbook.names) {
    if (withCopies || !formula.includes('SSoS kept')) {
      record.set(`name ${name}`, `${formula}${visible ? '' : ' hidden'}`);
    }
  }
  record.set('protection', JSON.stringify(workbook.protection));
  record.set(FRONT, workbook.activeSheet.name);
  for (const [key, value] of workbook.settings) record.set(`setting ${key}`, JSON.stringify(value));
  for (const style of workbook.formats.styles.all) record.set(`style ${style.name}`, JSON.stringify(style));
  return record;
}

// The stand-in's own data: within one workbook that is enough to tell whether anything differs, and quick.
function partsOf(sheet: Sheet): Readonly<Record<string, unknown>> {
  return {
    values: [...sheet.values.entries(EVERYTHING)],
    formulas: [...sheet.formulas.entries(EVERYTHING)],
    formats: [...sheet.formats.entries(EVERYTHING)],
    links: [...sheet.links.entries(EVERYTHING)],
    heights: sizes(sheet.rows),
    widths: sizes(sheet.columns),
    merges: sheet.merges,
    tables: sheet.tables,
    lists: sheet.validations.all,
    rules: sheet.conditionalFormats,
    page: sheet.page,
    frozen: sheet.frozen,
    look: [sheet.tabColor, sheet.showGridlines],
    protection: sheet.protection,
  };
}

function sizes(axis: Axis): readonly (readonly [number, boolean])[] {
  return Array.from({ length: axis.touched }, (_, index) => [axis.size(index), axis.isHidden(index)]);
}

/**
 * What is in one record and not, or not so, in the other.
 *
 * @param end how a run ended: what was taken back may leave another sheet in front, and Revert ends the journal
 */
export function recordDifferences(
  before: WorkbookRecord,
  now: WorkbookRecord,
  end: 'untouched' | 'restored' | 'reverted',
): readonly string[] {
  const isFree = (key: string): boolean =>
    (end !== 'untouched' && key === FRONT) ||
    (end === 'reverted' && key === `setting ${JOURNAL_SETTING}` && !now.has(key));
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((key) => before.get(key) !== now.get(key) && !isFree(key))
    .map((key) => `${key}: ${before.get(key) ?? 'nothing'} → ${now.get(key) ?? 'nothing'}`);
}
