import { WireObject } from '../../wire/wire-object';
import type { CalculationKind, Workbook } from '../model/workbook';
import { oneOf } from './arguments';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const KINDS: readonly CalculationKind[] = ['Recalculate', 'Full', 'FullRebuild'];

/** Excel itself. Putting calculation and drawing off is taken and changes nothing. */
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
    this.workbook.onCalculate(oneOf(kind, KINDS));
  }

  SuspendApiCalculationUntilNextSync(): void {
    // What is calculated follows each change.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // Nothing is drawn here.
  }
}
