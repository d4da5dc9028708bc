import type { DistrictPlan, Results } from '../plan/results';
import { SHEET_TITLES } from '../text/sheet-labels';
import { actionSheet } from './action-sheet';
import { classificationSheet } from './classification-sheet';
import { indexSheet } from './index-sheet';
import { policyBook } from './policy-book';
import { TABLE_KINDS } from './sheet-doc';
import type { SheetDoc, TableKind } from './sheet-doc';
import { sheetNames } from './sheet-name';

export type WorkbookWish = {
  /** The districts that get a sheet, in this order: from `chooseDistricts`. */
  readonly districts: readonly DistrictPlan[];
  /** Names of sheets that the workbook already has. */
  readonly taken?: readonly string[];
  /** The sheets beside those of the districts; all of them where nothing is said. */
  readonly tables?: ReadonlySet<TableKind>;
};

/** The sheets of a workbook: Index, Classification, one action sheet for each chosen district, Policy book. */
export function workbookDocs(
  results: Results,
  { districts, taken = [], tables = new Set(TABLE_KINDS) }: WorkbookWish,
): SheetDoc[] {
  const fixed = [SHEET_TITLES.index, SHEET_TITLES.classification, SHEET_TITLES.policyBook];
  const names = sheetNames([...fixed, ...districts.map(({ name }) => name)], taken);
  const [index = '', classification = '', book = ''] = names;
  const sheetOf = new Map(districts.map((plan, place) => [plan, names[fixed.length + place] ?? plan.name]));
  const links = {
    classification: tables.has('classification') ? classification : null,
    policyBook: tables.has('policy-book') ? book : null,
    sheetOf,
  };
  return [
    ...(tables.has('index') ? [indexSheet(results, index, links)] : []),
    ...(tables.has('classification') ? [classificationSheet(results, classification)] : []),
    ...[...sheetOf].map(([plan, name]) => actionSheet(plan, results, name)),
    ...(tables.has('policy-book') ? [policyBook(results, book)] : []),
  ];
}
