import type { Injector } from '@univerjs/core';
import { FormulaDataModel, IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core';
import type { FunctionList } from '../../host/calculate/function-list';
import type { FunctionCaller } from '../../host/function-caller';
import { formatBox, quoteSheetName } from '../../host/model/address';
import { ERROR_TEXTS } from '../../host/model/cell-value';
import type { Workbook } from '../../host/model/workbook';
import { Calculation } from '../calculation';
import type { RunningUniver } from '../start-univer';
import { AddInFunction } from './add-in-function';
import type { AddInFunctionOptions } from './add-in-function';
import { keepTextsInBracesWhole } from './array-constants';
import { AddInAsker } from './ask-add-in';
import type { CellPlace } from './cell-place';
import { BUSY, teachBusy } from './engine-values';
import { showErrorNotes } from './error-notes';
import { formulaHelp } from './formula-help';
import { FunctionCalls } from './function-calls';

export type BridgeOptions = {
  /** With its workbook. */
  readonly univer: RunningUniver;
  readonly caller: FunctionCaller;
  /** Through which the add-in asks for calculations. */
  readonly workbook: Pick<Workbook, 'onCalculate'>;
  /** As `functions.json` has them. */
  readonly functions: FunctionList;
  /** What stands before the dot in a formula, from the manifest. */
  readonly namespace: string;
  /** What an empty cell arrives as in a function: null as on the web (the default), 0 as on the desktop. */
  readonly blank?: 0 | null;
};

export type FunctionBridge = {
  /**
   * Resolves once cells show what can be calculated without the add-in: what a `load` has to wait for. It must not wait
   * for `settled`: the add-in's answers come as requests, which wait in turn for the request that loads.
   */
  readonly calculated: () => Promise<void>;
  /** Resolves once every formula shows its value, those of the add-in's functions too. */
  readonly settled: () => Promise<void>;
  /** Asks the add-in for everything again: it wants a calculation, or what its functions read was replaced. */
  readonly recalculateAll: () => void;
  /** What the add-in said where the cell shows an error, else nothing. */
  readonly messageAt: (sheetId: string, row: number, column: number) => string;
  /** Calls sent and the messages they took; cells that wait or failed; answers kept. */
  readonly totals: () => BridgeTotals;
};

export type BridgeTotals = {
  readonly calls: number;
  readonly messages: number;
  readonly watched: number;
  readonly kept: number;
};

/**
 * Brings the add-in's functions into the grid. A formula that calls one shows `#BUSY!` at once; the add-in is asked
 * through the client's own runtime, for many formulas in one message; then those cells alone are calculated again.
 */
export function bridgeFunctions(options: BridgeOptions): FunctionBridge {
  const { univer, caller, workbook, functions, namespace, blank = null } = options;
  const injector = univer.inner.__getInjector();
  const errorsAllowed = functions.allowErrorForDataTypeAny === true;
  const cells = new ShownCells(univer);
  const asker = new AddInAsker(caller, errorsAllowed);
  const calls = new FunctionCalls({
    ask: (questions, onAnswer) => asker.ask(questions, onAnswer),
    onAnswered: (places) => {
      calculation.recalculate(
        cells.unitId,
        places.filter((place) => cells.has(place)),
      );
      return calculation.settled();
    },
  });
  const calculation = new Calculation(univer, cells);
  calculation.onStart = () => {
    calls.forgetFailures((place) => !isError(cells.textAt(place)));
    calls.beginRun();
  };
  const recalculateAll = () => {
    asker.forget();
    calls.clear();
    calculation.recalculateAll();
  };

  teachBusy();
  keepTextsInBracesWhole();
  const addressOf = (place: CellPlace) => cells.addressOf(place);
  register(injector, functions, namespace, { calls, blank, errorsAllowed, addressOf });
  calculation.recalculateAll();

  // What has changed is calculated already.
  workbook.onCalculate = (kind) => {
    if (kind !== 'Recalculate') {
      recalculateAll();
    }
  };
  let starts = 0;
  caller.onRuntimeStart(() => {
    starts += 1;
    if (starts > 1) {
      recalculateAll();
    }
  });
  const messageAt = (place: CellPlace) => (isError(cells.textAt(place)) ? calls.messageAt(place) : '');
  showErrorNotes(injector, (place) => {
    const title = cells.textAt(place);
    const message = title === BUSY.text ? 'The add-in has not answered yet.' : messageAt(place);
    return message === '' ? null : { title, message };
  });

  return {
    calculated: () => calculation.settled(),
    settled: async () => {
      await calculation.settled();
      while (!calls.isIdle) {
        await calls.idle();
        await calculation.settled();
      }
    },
    recalculateAll,
    messageAt: (sheetId, row, column) => messageAt({ sheetId, row, column }),
    totals: () => ({ ...asker.sent, watched: calls.watched, kept: calls.kept }),
  };
}

function register(
  injector: Injector,
  { functions }: FunctionList,
  namespace: string,
  shared: Omit<AddInFunctionOptions, 'name' | 'description'>,
): void {
  const named = functions.map((description) => ({
    name: `${namespace}.${description.name}`.toUpperCase(),
    description,
  }));
  const executors = injector.get(IFunctionService);
  executors.registerExecutors(...named.map((one) => new AddInFunction({ ...one, ...shared })));
  injector
    .get(IDescriptionService)
    .registerDescriptions(named.map(({ name, description }) => formulaHelp(name, description)));
  // Formulas that were read while the names were unknown are read again.
  executors.deleteFormulaAstCacheKey(...named.map(({ name }) => name));
}

/** The cells as a person sees them. */
class ShownCells {
  readonly formulas: FormulaDataModel;

  constructor(private readonly univer: RunningUniver) {
    this.formulas = univer.inner.__getInjector().get(FormulaDataModel);
  }

  get unitId(): string {
    return this.#book?.getId() ?? '';
  }

  has({ sheetId }: CellPlace): boolean {
    return this.#sheet(sheetId) !== null;
  }

  /** As `Sheet1!A1`. */
  addressOf({ sheetId, row, column }: CellPlace): string {
    const name = quoteSheetName(this.#sheet(sheetId)?.getSheetName() ?? '');
    return `${name}!${formatBox({ row, column, rows: 1, columns: 1 })}`;
  }

  textAt({ sheetId, row, column }: CellPlace): string {
    const own = this.#sheet(sheetId)?.getSheet().getCellMatrix().getValue(row, column)?.v;
    const spilled = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column]?.v;
    return String(own ?? spilled ?? '');
  }

  get #book() {
    return this.univer.api.getActiveWorkbook();
  }

  #sheet(sheetId: string) {
    return this.#book?.getSheetBySheetId(sheetId) ?? null;
  }
}

function isError(text: string): boolean {
  return text !== BUSY.text && ERROR_TEXTS.some((error) => error === text);
}
