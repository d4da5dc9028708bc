import { keyedDocs } from '../../commands/jobs/keyed-docs';
import type { Results } from '../../plan/results';
import { chooseDistricts } from '../../sheets/sheet-choice';
import { sheetChoice } from '../views/sheets-view';
import type { SheetWish } from '../views/sheets-view';
import type { MadeSheets } from './desk-jobs';

/** The sheets of the chosen districts, as they are written into the live workbook. */
export function makeSheets(results: Results | null, wish: SheetWish): MadeSheets {
  if (results === null) throw new Error('Rows are assessed before sheets are made.');
  const { chosen } = chooseDistricts(results, sheetChoice(wish));
  return { keyed: keyedDocs(results, chosen), actionSheets: chosen.length };
}
