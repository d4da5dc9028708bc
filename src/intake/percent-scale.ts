import type { PercentScale } from './rate';

/** How a column writes its rates: percents (66.7), fractions (0.667), both at once, or nothing that tells. */
export type ScaleDecision =
  | { readonly kind: PercentScale }
  | { readonly kind: 'mixed'; readonly fractionAt: number; readonly percentAt: number }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'empty' };

/** Gathers the bare numbers of one column; the scale is decided for the column, never for a cell. */
export class ScaleWitness {
  private fractionAt = -1;
  private percentAt = -1;
  private sawOne = false;

  /** `at` is the row a mixed column is shown by. */
  see(number: number, at: number): void {
    if (number > 1) {
      if (this.percentAt < 0) this.percentAt = at;
    } else if (number === 1) {
      this.sawOne = true;
    } else if (number > 0 && this.fractionAt < 0) {
      this.fractionAt = at;
    }
  }

  decide(): ScaleDecision {
    if (this.fractionAt >= 0 && this.percentAt >= 0) {
      return { kind: 'mixed', fractionAt: this.fractionAt, percentAt: this.percentAt };
    }
    if (this.percentAt >= 0) return { kind: 'percent' };
    if (this.fractionAt >= 0) return { kind: 'fraction' };
    return this.sawOne ? { kind: 'unclear' } : { kind: 'empty' };
  }
}
