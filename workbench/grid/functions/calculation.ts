import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import {
  ClearSelectionFormatCommand,
  FormulaCalculationSessionService,
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { CellPlace } from './cell-place';

/** Longer than any calculation: what waits for one is not to wait for ever. */
const PATIENCE = 60_000;

const NOTHING_DIRTY = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  forceCalculation: false,
};

/** Changes of cells by these start no calculation. */
const STYLING: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Univer's own calculation: it starts by itself a tenth of a second after the last change, and can be waited for. */
export class Calculation {
  readonly #session: FormulaCalculationSessionService;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  /** Changes so far, those that the last calculation knew of when it began, and those whose results are shown. */
  #changes = 0;
  #begunWith = 0;
  #shown = 0;
  #waiting: Promise<void> | null = null;

  /** @param onStart called whenever a calculation begins */
  constructor(injector: Injector, onStart: () => void) {
    this.#session = injector.get(FormulaCalculationSessionService);
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.#commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.#begunWith = this.#changes;
        onStart();
      } else if (dirtying.get(command.id) !== undefined && !isWithoutEffect(command, options)) {
        this.#changes += 1;
      }
    });
  }

  /** Resolves once cells show what Univer has calculated; functions of the add-in may still be busy. */
  async calculated(): Promise<void> {
    if (this.#shown < this.#changes) {
      this.#waiting ??= this.#wait();
      await this.#waiting;
    }
  }

  /** Calculates these cells again, and what depends on them. */
  recalculate(unitId: string, places: readonly CellPlace[]): void {
    this.#start({ ...NOTHING_DIRTY, dirtyRanges: columnRanges(unitId, places) });
  }

  /** Calculates every formula again. */
  recalculateAll(): void {
    this.#start({ ...NOTHING_DIRTY, forceCalculation: true });
  }

  #start(dirty: object): void {
    this.#commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, dirty, {
      onlyLocal: true,
    });
  }

  async #wait(): Promise<void> {
    try {
      // A calculation that was already running knows nothing of the last change; another follows it.
      for (let idleRounds = 0; this.#shown < this.#changes && idleRounds < 2;) {
        const [changes, begun] = [this.#changes, this.#begunWith];
        if (this.#hasFormulas()) {
          await this.#session.waitForLatestApplied(PATIENCE);
        } else {
          this.#begunWith = changes;
        }
        idleRounds = this.#begunWith === begun ? idleRounds + 1 : 0;
        this.#shown = this.#begunWith;
      }
      this.#shown = this.#changes;
    } finally {
      this.#waiting = null;
    }
  }

  #hasFormulas(): boolean {
    return Object.values(this.#formulas.getFormulaData()).some((sheets) =>
      Object.values(sheets ?? {}).some((sheet) => Object.keys(sheet ?? {}).length > 0),
    );
  }
}

// Univer writes its results as changes of cells, too.
function isWithoutEffect({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  const isCells = id === SetRangeValuesMutation.id;
  return isCells && (options?.onlyLocal === true || STYLING.includes(Reflect.get(params ?? {}, 'trigger')));
}

/** Cells that follow one another in a column as one range: Univer compares every range with every other. */
function columnRanges(unitId: string, places: readonly CellPlace[]) {
  const columns = new Map<string, { readonly first: CellPlace; readonly rows: number[] }>();
  for (const place of places) {
    const key = `${place.sheetId} ${place.column}`;
    const column = columns.get(key) ?? { first: place, rows: [] };
    column.rows.push(place.row);
    columns.set(key, column);
  }
  return [...columns.values()].flatMap(({ first: { sheetId, column }, rows }) =>
    runsOf(rows).map(([startRow, endRow]) => ({
      unitId,
      sheetId,
      range: { startRow, endRow, startColumn: column, endColumn: column },
    })),
  );
}

function runsOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) {
      last[1] = row;
    } else {
      runs.push([row, row]);
    }
  }
  return runs;
}
