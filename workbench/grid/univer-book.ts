import type { IExecutionOptions, IRange, Workbook, Worksheet } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/preset-sheets-core';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Box } from '../host/model/box';
import { boxBetween } from '../host/model/box';
import type { RunningUniver } from './start-univer';

/**
 * To Univer the host is another author at work: what it changes moves nobody's view or editor, and cannot be undone
 * by the person, as in Excel.
 */
const AS_OTHER_AUTHOR: IExecutionOptions = { fromCollab: true };

/** Univer's own workbook, and the only way by which the host changes it. */
export class UniverBook {
  readonly formulas: FormulaDataModel;
  readonly definedNames: IDefinedNamesService;
  readonly validations: DataValidationModel;
  readonly rules: ConditionalFormattingRuleModel;
  readonly book: Workbook;
  #depth = 0;

  /** The workbook is there already, and stays for as long as this object is used. */
  constructor(private readonly univer: RunningUniver) {
    const injector = univer.inner.__getInjector();
    this.formulas = injector.get(FormulaDataModel);
    this.definedNames = injector.get(IDefinedNamesService);
    this.validations = injector.get(DataValidationModel);
    this.rules = injector.get(ConditionalFormattingRuleModel);
    const active = univer.api.getActiveWorkbook();
    if (active === null) {
      throw new Error('Univer has no workbook.');
    }
    this.book = active.getWorkbook();
  }

  get id(): string {
    return this.book.getUnitId();
  }

  /** Whether what Univer tells of just now was done by the host. */
  get isHostAtWork(): boolean {
    return this.#depth > 0;
  }

  worksheet(sheetId: string): Worksheet | null {
    return this.book.getSheetBySheetId(sheetId) ?? null;
  }

  /** One change of Univer's data, or of what it shows. */
  run(id: string, params: object): void {
    this.#depth += 1;
    try {
      this.univer.api.syncExecuteCommand(id, { unitId: this.id, ...params }, AS_OTHER_AUTHOR);
    } finally {
      this.#depth -= 1;
    }
  }

  /** Draws the sheet that is shown anew, after a change that Univer cannot know of. */
  redraw(): void {
    const sheetId = this.book.getActiveSheet().getSheetId();
    this.runOn(sheetId, 'sheet.mutation.set-worksheet-row-height', { ranges: [], rowHeight: {} });
  }

  runOn(sheetId: string, id: string, params: object): void {
    this.run(id, { subUnitId: sheetId, ...params });
  }
}

export function toRange({ row, column, rows, columns }: Box): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

export function toBox({ startRow, startColumn, endRow, endColumn }: IRange): Box {
  return boxBetween(startRow, startColumn, endRow, endColumn);
}
