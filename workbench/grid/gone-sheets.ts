import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';
import type { RunningUniver } from './start-univer';
import type { UniverBook } from './univer-book';

/**
 * Univer looks through the cells with lists once the browser has nothing else to do. On a busy machine that comes after
 * the sheet was deleted or the grid ended, and Univer throws; here such a look finds nothing.
 */
export function leaveGoneSheetsUnvalidated({ inner }: RunningUniver, book: UniverBook): void {
  const validator = inner.__getInjector().get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) =>
    book.worksheet(sheetId) === null ? Promise.resolve([]) : validate(unitId, sheetId, ranges);
}
