import { WireObject } from '../../wire/wire-object';
import type { Workbook } from '../model/workbook';
import { oneOf } from './arguments';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Excel itself. Calculation and drawing are not modelled: putting them off is taken and changes nothing. */
export class ApplicationObject extends WireObject {
  readonly type = 'Application';

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get CalculationMode() {
    return this.workbook.calculationMode;
  }

  set CalculationMode(value: unknown) {
    this.workbook.calculationMode = oneOf(value, MODES);
  }

  get CalculationState() {
    return 'Done';
  }

  Calculate(kind: unknown): void {
    oneOf(kind, ['Recalculate', 'Full', 'FullRebuild']);
  }

  SuspendApiCalculationUntilNextSync(): void {
    // Nothing is calculated here.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn here.
  }
}
