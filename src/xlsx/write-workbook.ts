import { excelLimitFindings } from '../sheets/excel-limits';
import type { SheetDoc } from '../sheets/sheet-doc';
import type { ExcelLimitFinding } from '../text/excel-limit-sentence';
import { packFile, unpackFile } from './file-parts';
import { finishedFileFaults } from './finished-file-check';
import { fileSheet, fileStyles, printNames } from './file-sheet';
import { withGrowingRows } from './growing-rows';

export type WorkbookProperties = {
  readonly title: string;
  readonly creator?: string;
  /** When the workbook is made: this room has no clock. */
  readonly created: Date;
};

export type WrittenWorkbook =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly findings: readonly ExcelLimitFinding[] };

// Excel measures column widths in digits of this font.
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

/**
 * An .xlsx file of the sheets, in their order, whole and in memory.
 * Where something goes beyond what Excel holds, no file is made and every finding is told.
 */
export async function writeWorkbook(
  docs: readonly SheetDoc[],
  properties: WorkbookProperties,
): Promise<WrittenWorkbook> {
  if (docs.length === 0) {
    throw new RangeError('A workbook needs at least one sheet');
  }
  const findings = excelLimitFindings(docs);
  if (findings.length > 0) {
    return { ok: false, findings };
  }
  // The library is large, and most commands never write a file.
  const { writeXlsx } = await import('hucre/xlsx');
  const styleNamed = fileStyles();
  const { title, creator, created } = properties;
  const written = await writeXlsx({
    sheets: docs.map((doc) => fileSheet(doc, styleNamed)),
    namedRanges: docs.flatMap(printNames),
    properties: { title, ...(creator !== undefined && { creator }), created, modified: created },
    defaultFont: DEFAULT_FONT,
  });
  const parts = withGrowingRows(unpackFile(written), docs);
  const faults = finishedFileFaults(parts);
  if (faults.length > 0) {
    throw new Error(`Excel would want to repair this workbook: ${JSON.stringify(faults)}`);
  }
  return { ok: true, bytes: packFile(parts) };
}
