import { keyedDocs } from '../../commands/jobs/keyed-docs';
import type { Results } from '../../plan/results';
import type { SheetWish } from '../views/sheet-wish';
import { wishedDistricts } from '../views/sheets-view';
import type { MadeSheets } from './desk-jobs';

/** The wished sheets, as they are written into the live workbook. */
export function makeSheets(results: Results | null, wish: SheetWish): MadeSheets {
  if (results === null) throw new Error('Rows are assessed before sheets are made.');
  const districts = wishedDistricts(results, wish);
  const { tables } = wish;
  return { keyed: keyedDocs(results, districts, tables), actionSheets: districts.length, tables };
}
