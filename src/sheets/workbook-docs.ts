import type { DistrictPlan, Results } from '../plan/results';
import { SHEET_TITLES } from '../text/sheet-labels';
import { actionSheet } from './action-sheet';
import { classificationSheet } from './classification-sheet';
import { indexSheet } from './index-sheet';
import { policyBook } from './policy-book';
import type { SheetDoc } from './sheet-doc';
import { sheetNames } from './sheet-name';

export type WorkbookWish = {
  /** The districts that get a sheet, in this order: from `chooseDistricts`. */
  readonly districts: readonly DistrictPlan[];
  /** Names of sheets that the workbook already has. */
  readonly taken?: readonly string[];
};

/** All sheets of a workbook: Index, Classification, one action sheet for each chosen district, Policy book. */
export function workbookDocs(results: Results, { districts, taken = [] }: WorkbookWish): SheetDoc[] {
  const fixed = [SHEET_TITLES.index, SHEET_TITLES.classification, SHEET_TITLES.policyBook];
  const names = sheetNames([...fixed, ...districts.map(({ name }) => name)], taken);
  const [index = '', classification = '', book = ''] = names;
  const sheetOf = new Map(districts.map((plan, place) => [plan, names[fixed.length + place] ?? plan.name]));
  return [
    indexSheet(results, index, { classification, policyBook: book, sheetOf }),
    classificationSheet(results, classification),
    ...[...sheetOf].map(([plan, name]) => actionSheet(plan, results, name)),
    policyBook(results, book),
  ];
}
