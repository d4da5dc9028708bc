import type { FileProblem } from '../intake/file-problem';
import type { DataSheet, ReadDataFile } from './data-sheet';
import { decodeText } from './decode-text';
import { splitText } from './delimited-text';
import { fileKind } from './file-kind';
import { filledRowCount } from './filled-rows';
import { workbookSheets } from './workbook-sheets';
import type { WorkbookKind } from './workbook-sheets';

/**
 * The sheets of an .xlsx, .xlsm, .xlsb or .xls workbook, or the one sheet of a CSV or tab-separated file.
 * Goes by the file's content: what it is named does not matter.
 */
export async function readDataFile(bytes: Uint8Array): Promise<ReadDataFile> {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'text':
      return { ok: true, sheets: [textSheet(bytes)] };
    case 'workbook':
    case 'binary-workbook':
    case 'old-workbook':
      return readWorkbook(bytes, kind);
    case 'empty':
      return refused({ code: 'empty-file' });
    case 'locked-workbook':
      return refused({ code: 'password-protected' });
    case 'web-page':
      return refused({ code: 'web-page' });
    default:
      return refused({ code: 'not-a-table', kind: kind.other });
  }
}

function refused(problem: FileProblem): ReadDataFile {
  return { ok: false, problem };
}

function textSheet(bytes: Uint8Array): DataSheet {
  const { rows, unclosedQuoteRows } = splitText(decodeText(bytes));
  const cells = rows.slice(0, filledRowCount(rows));
  return { name: null, cells, firstRow: 1, hiddenRows: [], isHidden: false, unclosedQuoteRows };
}

async function readWorkbook(bytes: Uint8Array, kind: WorkbookKind): Promise<ReadDataFile> {
  try {
    const sheets = await workbookSheets(bytes, kind);
    return sheets.length > 0 ? { ok: true, sheets } : refused({ code: 'empty-file' });
  } catch (error) {
    return refused(workbookProblem(error));
  }
}

// The library tells its reasons in words only; the first two are the engine's, for what memory cannot hold.
const TOO_LARGE = /invalid (?:string|array) length|longer than 0x|spans .*cells/i;

function workbookProblem(error: unknown): FileProblem {
  const reason = error instanceof Error ? error.message : '';
  if (TOO_LARGE.test(reason)) {
    return { code: 'too-large' };
  }
  return /unsupported xls version/i.test(reason) ? { code: 'too-old' } : { code: 'damaged' };
}
