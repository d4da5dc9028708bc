import * as formulas from '../../src/functions/formulas';
import { functionsJson } from '../../tools/make-functions-json';
import { Calculator } from '../../workbench/host/calculate/calculator';
import type { CalculationKind } from '../../workbench/host/model/workbook';
import { CellError } from '../../workbench/host/model/cell-value';
import { inWorkbook } from '../excel/support/in-workbook';
import type { TestWorkbook } from '../excel/support/in-workbook';

export type FormulaScene = {
  readonly book: TestWorkbook;
  /** What the formula's cell shows once all that was asked for is calculated. */
  readonly shown: () => Promise<unknown>;
  /** What the formula says of its error when it is entered now. */
  readonly says: () => Promise<string>;
  /** The calculations that were asked for. */
  readonly calculations: CalculationKind[];
};

/** Runs a test beside a cell with a formula of the add-in's: calculated when it is entered, then only when asked for. */
export function formulaInWorkbook(
  formula: string,
  test: (scene: FormulaScene) => Promise<void>,
): Promise<void> {
  return inWorkbook(async (book) => {
    const { excel, workbook } = book;
    const functions = await functionsJson('https://example.org/functions.html');
    for (const { id } of functions.functions) {
      excel.CustomFunctions.associate(id, formulas[id.toLowerCase() as keyof typeof formulas]);
    }
    const calculator = new Calculator(excel.host, { functions, namespace: 'SSOS' });
    const calculations: CalculationKind[] = [];
    let calculated: Promise<unknown> = calculator.enter('A1', formula);
    workbook.onCalculate = (kind) => {
      calculations.push(kind);
      calculated = calculated.then(() => calculator.calculateAll());
    };
    await test({
      book,
      calculations,
      shown: async () => {
        await calculated;
        const value = workbook.activeSheet.values.get(0, 0);
        return value instanceof CellError ? value.text : value;
      },
      says: async () => (await calculator.enter('A1', formula)).message,
    });
  });
}
