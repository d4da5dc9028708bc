import type { Results } from '../../plan/results';
import { workbookDocs } from '../../sheets/workbook-docs';
import { excelLimitSentence } from '../../text/excel-limit-sentence';
import { WORKBOOK_WORDS } from '../../text/pane-words';
import { writeWorkbook } from '../../xlsx/write-workbook';
import { WORKBOOK_KIND } from '../workbook-kind';
import type { SheetWish } from '../views/sheet-wish';
import { wishedDistricts } from '../views/sheets-view';
import type { MadeWorkbook } from './desk-jobs';

/** The workbook of the chosen districts as a file, dated with the day that the results rest on. */
export async function makeWorkbook(results: Results | null, wish: SheetWish): Promise<MadeWorkbook> {
  if (results === null) throw new Error('Rows are assessed before a workbook is made.');
  const { policy, asOf } = results;
  const docs = workbookDocs(results, { districts: wishedDistricts(results, wish), tables: wish.tables });
  const title = WORKBOOK_WORDS.title(policy.schoolYear);
  const written = await writeWorkbook(docs, { title, created: new Date(`${asOf}T00:00:00Z`) });
  if (!written.ok) {
    return {
      ok: false,
      said: [WORKBOOK_WORDS.doesNotFit, ...written.findings.map(excelLimitSentence)].join(' '),
    };
  }
  return {
    ok: true,
    fileName: WORKBOOK_WORDS.fileName(policy.schoolYear),
    file: new Blob([new Uint8Array(written.bytes)], { type: WORKBOOK_KIND }),
    sheets: docs.length,
  };
}
