import type { RunningUniver } from './start-univer';
import type { UniverBook } from './univer-book';

const PATIENCE_MS = 30_000;

/** What changes the values of cells, apart from the results of a calculation. */
const CHANGES =
  /^(sheet\.mutation\.(set-range-values|(insert|remove)-(row|rows|col|sheet)|move-(range|rows|columns))|formula\.mutation\.(set|remove)-defined-name)$/;

/** Univer calculates a moment after the last change; whoever reads values waits for it here. */
export class Calculation {
  #isStale = false;

  constructor(
    private readonly univer: RunningUniver,
    private readonly book: UniverBook,
  ) {
    univer.api.onCommandExecuted(({ id }, options) => {
      const isResult = options?.['applyFormulaCalculationResult'] === true;
      this.#isStale ||= CHANGES.test(id) && !isResult;
    });
  }

  /** Resolves once formulas show the values that follow from what was written. */
  async settled(): Promise<void> {
    if (!this.#isStale) {
      return;
    }
    this.#isStale = false;
    const formulas = Object.values(this.book.formulas.getFormulaData()[this.book.id] ?? {});
    if (formulas.some((sheet) => Object.keys(sheet ?? {}).length > 0)) {
      const applied = this.univer.api.getFormula().onCalculationResultApplied(PATIENCE_MS);
      // Whoever reads after that long is told what the cells show by then.
      await applied.catch(() => undefined);
    }
  }
}
