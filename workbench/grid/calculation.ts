import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  ClearSelectionFormatCommand,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type {
  FormulaDataModel,
  ISetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';
import type { CellPlace } from './functions/cell-place';
import type { RunningUniver } from './start-univer';

/** Longer than any calculation: what waits for one is not to wait for ever. */
const PATIENCE = 60_000;
/** Longer than Univer takes from a change to the calculation that follows it. */
const QUIET_MS = 1_000;

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

/** Univer calculates by itself, a tenth of a second after the last change; whoever reads values waits for it here. */
export class Calculation {
  /** Called whenever a calculation begins. */
  onStart: () => void = () => undefined;
  readonly #commands: ICommandService;
  /** Changes so far, those that the last calculation knew of when it began, and those whose results are shown. */
  #changes = 0;
  #begunWith = 0;
  #shown = 0;
  /** Calculations begun and ended. */
  #begun = 0;
  #ended = 0;
  #isEnding = false;
  #onEnd: () => void = () => undefined;
  #waiting: Promise<void> | null = null;

  constructor(
    { inner }: RunningUniver,
    private readonly book: { readonly formulas: FormulaDataModel },
  ) {
    const injector = inner.__getInjector();
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.#commands = injector.get(ICommandService);
    this.#commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.#begun += 1;
        this.#begunWith = this.#changes;
        this.onStart();
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.#follow(command.params as ISetFormulaCalculationNotificationMutation);
      } else if (dirtying.get(command.id) !== undefined && !isWithoutEffect(command, options)) {
        this.#changes += 1;
      }
    });
  }

  /** Resolves once cells show what Univer has calculated; functions of the add-in may still be busy. */
  async settled(): Promise<void> {
    if (this.#shown < this.#changes) {
      this.#waiting ??= this.#wait().finally(() => {
        this.#waiting = null;
      });
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

  /** A calculation that is stopped for another one says so twice; that it is over is said by its last stage alone. */
  #follow({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo !== undefined) {
      this.#isEnding = stageInfo.stage === FormulaExecuteStageType.CALCULATION_COMPLETED;
    } else if (functionsExecutedState !== undefined && this.#isEnding) {
      this.#isEnding = false;
      this.#ended += 1;
      this.#onEnd();
    }
  }

  async #wait(): Promise<void> {
    const limit = performance.now() + PATIENCE;
    // A calculation that was already running knows nothing of the last change; another follows it.
    while (this.#isBehind && this.#hasFormulas() && performance.now() < limit) {
      const begun = this.#begun;
      const isEnd = await this.#nextEnd();
      if (!isEnd && this.#begun === begun && this.#ended === begun) {
        break; // The change was without effect on formulas: nothing begins.
      }
    }
    // Whoever reads after the limit is told what the cells show by then.
    if (performance.now() >= limit) {
      this.#ended = this.#begun;
    }
    this.#shown = this.#changes;
  }

  get #isBehind(): boolean {
    return this.#begunWith < this.#changes || this.#ended < this.#begun;
  }

  /** Whether a calculation ended, and did so before it was quiet for long. */
  #nextEnd(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), QUIET_MS);
      this.#onEnd = () => {
        clearTimeout(timer);
        // Its results are brought into the cells meanwhile.
        setTimeout(() => resolve(true));
      };
    });
  }

  #hasFormulas(): boolean {
    return Object.values(this.book.formulas.getFormulaData()).some((sheets) =>
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
