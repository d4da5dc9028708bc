import type { NamedRange } from 'hucre';
import { packFile, unpackFile, withParts } from '../../src/xlsx/file-parts';
import type { FileParts } from '../../src/xlsx/file-parts';
import { withGrowingRows } from '../../src/xlsx/growing-rows';
import { lastColumn, lastRow } from '../host/model/box';
import type { Sheet } from '../host/model/sheet';
import type { DefinedName, Workbook } from '../host/model/workbook';
import { fileSheet } from './file-sheet';
import type { SheetWriting } from './file-sheet';
import { withKeptPart } from './kept-part';
import { printNames } from './page-of-file';

export type SaveOptions = {
  readonly namespace: string;
  /** Of `Office.context.document.settings`: another store than `workbook.settings`. */
  readonly documentSettings: Readonly<Record<string, string>>;
  /** When the file is made. */
  readonly now: Date;
  readonly spillOf: SheetWriting['spillOf'];
};

const VALUES_ONLY: SheetWriting = { namespace: '', formulas: false, spillOf: () => null };
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/** The live workbook as an .xlsx file, with what add-ins keep in it. */
export async function saveWorkbook(workbook: Workbook, options: SaveOptions): Promise<Uint8Array> {
  const { namespace, documentSettings, now, spillOf } = options;
  const { sheets, names, properties, protection, settings, formats } = workbook;
  const { writeXlsx } = await import('hucre/xlsx');
  const title = properties.get('title');
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => fileSheet(sheet, { namespace, formulas: true, spillOf })),
    namedRanges: [...names.map(fileName), ...sheets.flatMap(({ name, page }) => printNames(name, page))],
    activeSheet: sheets.indexOf(workbook.activeSheet),
    properties: {
      ...(title !== undefined && { title }),
      created: now,
      modified: now,
      custom: Object.fromEntries(
        [...workbook.customProperties].map(([key, value]) => [key, customValue(value)]),
      ),
    },
    defaultFont: DEFAULT_FONT,
    ...(protection.isOn && {
      workbookProtection: {
        lockStructure: true,
        ...(protection.password !== '' && { password: protection.password }),
      },
    }),
  });
  const plain = withValuesTrusted(withGrowingRows(unpackFile(written), sheets.map(mergedRows)));
  const parts = withKeptPart(withHiddenNames(plain, names), {
    settings: Object.fromEntries(settings),
    documentSettings,
    styles: formats.styles.all.map(({ name, values, includes }) => ({
      name,
      values,
      includes: [...includes],
    })),
  });
  return packFile(parts);
}

/** One sheet to print, with what its formulas came to: no other sheet is needed for it. */
export async function printableSheet(sheet: Sheet, now: Date): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: [{ ...fileSheet(sheet, VALUES_ONLY), hidden: false, veryHidden: false }],
    namedRanges: [...printNames(sheet.name, sheet.page)],
    properties: { created: now, modified: now },
    defaultFont: DEFAULT_FONT,
  });
}

const fileName = ({ name, formula, comment }: DefinedName): NamedRange => ({
  name,
  range: formula.replace(/^=/, ''),
  ...(comment !== '' && { comment }),
});

function customValue(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Merged cells as the file room asks for them: rows without any grow with what is typed. */
const mergedRows = ({ merges }: Sheet) => ({
  merges: merges.map((box) => ({
    firstRow: box.row,
    firstColumn: box.column,
    lastRow: lastRow(box),
    lastColumn: lastColumn(box),
  })),
});

/**
 * Results stand beside their formulas, and a program without the add-in cannot work them out. LibreOffice takes them as
 * they are from a file that says it is of Excel's kind, as other libraries' files say too.
 */
function withValuesTrusted(parts: FileParts): FileParts {
  return withParts(
    parts,
    new Map([
      ['xl/workbook.xml', (xml) => xml.replace(/ fullCalcOnLoad="[^"]*"/, '')],
      ['docProps/app.xml', (xml) => xml.replace(/<Application>[^<]*</, '<Application>Microsoft Excel<')],
    ]),
  );
}

/** The library writes every name as one that people see. */
function withHiddenNames(parts: FileParts, names: readonly DefinedName[]): FileParts {
  const hidden = new Set(names.filter(({ visible }) => !visible).map(({ name }) => name));
  if (hidden.size === 0) return parts;
  const hide = (xml: string) =>
    xml.replace(/<definedName name="([^"]*)"/g, (whole, name: string) =>
      hidden.has(name) ? `${whole} hidden="1"` : whole,
    );
  return withParts(parts, new Map([['xl/workbook.xml', hide]]));
}
