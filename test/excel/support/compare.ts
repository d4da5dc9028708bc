import { plainEntry } from '../../../src/excel/entry';
import { cellAddress } from '../../../src/sheets/cell-address';
import type { SheetDoc } from '../../../src/sheets/sheet-doc';
import { factsOfSheetDoc } from '../../../workbench/host/export/facts-of-sheet-doc';
import { factsOfWorksheet } from '../../../workbench/host/export/facts-of-worksheet';
import { differenceLine, differences } from '../../../workbench/host/export/sheet-facts';
import type { Workbook } from '../../../workbench/host/model/workbook';

const SHOWN = 10;

/** Where the workbook's sheets differ from those described, one line a difference; the first ones only. */
export function differencesFrom(docs: readonly SheetDoc[], workbook: Workbook): readonly string[] {
  return docs
    .flatMap((doc) => {
      const sheet = workbook.findSheet(doc.name);
      if (sheet === null) return [`There is no sheet “${doc.name}”.`];
      const found = differences(factsOfSheetDoc(doc), factsOfWorksheet(sheet));
      return found.map((difference) => `${doc.name}: ${differenceLine(difference)}`);
    })
    .slice(0, SHOWN);
}

/** As `differencesFrom`, but only of what stands in the cells. */
export function valueDifferencesFrom(docs: readonly SheetDoc[], workbook: Workbook): readonly string[] {
  return docs
    .flatMap((doc) => {
      const sheet = workbook.findSheet(doc.name);
      if (sheet === null) return [`There is no sheet “${doc.name}”.`];
      const rows = Math.max(doc.rows.length, (sheet.used(true)?.row ?? 0) + (sheet.used(true)?.rows ?? 0));
      return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
        doc.columns.flatMap((_, column) => {
          const expected = plainEntry(doc.rows[row]?.cells[column]?.value ?? null);
          const found = sheet.values.get(row, column) ?? '';
          return expected === found ? [] : [`${doc.name} ${cellAddress(row, column)}: ${String(found)}`];
        }),
      );
    })
    .slice(0, SHOWN);
}

export type Snapshot = Readonly<Record<'sheets' | 'names' | 'settings' | 'styles', object>>;

/** Everything that a person could see or keep of a workbook, to be compared before and after. */
export function snapshot(workbook: Workbook): Snapshot {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      facts: Object.fromEntries(factsOfWorksheet(sheet)),
    })),
    names: workbook.names.map(({ name, formula }) => `${name} ${formula}`),
    settings: Object.fromEntries(workbook.settings),
    styles: workbook.formats.styles.all.map(({ name }) => name),
  };
}
