import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  FormulaDataModel,
  IDescriptionService,
  IFunctionService,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { FunctionResult } from '../../wire/custom-functions-service';
import type { FunctionList } from '../../host/calculate/function-list';
import type { FunctionCaller } from '../../host/function-caller';
import { formatBox, quoteSheetName } from '../../host/model/address';
import { ERROR_TEXTS } from '../../host/model/cell-value';
import type { RunningUniver } from '../start-univer';
import { AddInFunction } from './add-in-function';
import { Calculation } from './calculation';
import type { CellPlace } from './cell-place';
import { BUSY, teachBusy } from './engine-values';
import { showErrorNotes } from './error-notes';
import { formulaHelp } from './formula-help';
import { FunctionCalls } from './function-calls';
import type { Question } from './function-calls';

export type BridgeOptions = {
  /** With its workbook. */
  readonly univer: RunningUniver;
  readonly caller: FunctionCaller;
  /** As `functions.json` has them. */
  readonly functions: FunctionList;
  /** What stands before the dot in a formula, from the manifest. */
  readonly namespace: string;
  /** What an empty cell arrives as in a function: null on the web (the default), 0 on the desktop. */
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
  /** For tests and for the curious: calls sent, the messages they took, cells watched and answers kept. */
  readonly totals: () => BridgeTotals;
};

export type BridgeTotals = {
  readonly calls: number;
  readonly messages: number;
  readonly watched: number;
  readonly kept: number;
};

/** Changes by which cells come to lie elsewhere. */
const MOVING = /^sheet\.mutation\.(insert|remove|delete|move|reorder)-/;
/** Characters of arguments in one message; Excel hands over 5 MB at most. */
const MESSAGE_LIMIT = 4_000_000;

/** Brings the add-in's functions into the grid: formulas call them through the client's own runtime. */
export function bridgeFunctions(options: BridgeOptions): FunctionBridge {
  const { univer, caller, functions, namespace, blank = null } = options;
  const injector = univer.inner.__getInjector();
  const errorsAllowed = functions.allowErrorForDataTypeAny === true;
  const sent = { calls: 0, messages: 0 };
  const inFlight = new Set<number>();

  const book = () => univer.api.getActiveWorkbook();
  const sheetNamed = (sheetId: string) => book()?.getSheetBySheetId(sheetId) ?? null;
  const addressOf = ({ sheetId, row, column }: CellPlace): string => {
    const name = quoteSheetName(sheetNamed(sheetId)?.getSheetName() ?? '');
    return `${name}!${formatBox({ row, column, rows: 1, columns: 1 })}`;
  };

  const send = async (
    questions: readonly Question[],
    onAnswer: (index: number, result: FunctionResult) => void,
  ): Promise<void> => {
    sent.messages += 1;
    sent.calls += questions.length;
    const running = await caller.startAll(
      questions.map(({ id, args, address }) => ({
        name: id,
        args,
        errorsAllowed,
        ...(address !== null && { address }),
      })),
    );
    running.forEach(({ invocation, result }, index) => {
      inFlight.add(invocation);
      void result.then((answer) => {
        inFlight.delete(invocation);
        onAnswer(index, answer);
      });
    });
  };

  const calls = new FunctionCalls({
    ask: (questions, onAnswer) => {
      let from = 0;
      for (const part of inParts(questions)) {
        const start = from;
        void send(part, (index, result) => onAnswer(start + index, result));
        from += part.length;
      }
    },
    onAnswered: (places) => {
      const unitId = book()?.getId() ?? '';
      calculation.recalculate(
        unitId,
        places.filter(({ sheetId }) => sheetNamed(sheetId) !== null),
      );
      void calculation.calculated().then(() => calls.release());
    },
  });
  const calculation = new Calculation(injector, () => calls.beginRun());

  const recalculateAll = (): void => {
    inFlight.forEach((invocation) => caller.forget(invocation));
    inFlight.clear();
    calls.clear();
    calculation.recalculateAll();
  };

  teachBusy();
  const names = functions.functions.map(({ name }) => `${namespace}.${name}`.toUpperCase());
  const executors = injector.get(IFunctionService);
  functions.functions.forEach((description, index) => {
    const name = names[index] ?? '';
    executors.registerExecutors(
      new AddInFunction({ name, description, calls, blank, errorsAllowed, addressOf }),
    );
  });
  injector
    .get(IDescriptionService)
    .registerDescriptions(functions.functions.map((one, index) => formulaHelp(names[index] ?? '', one)));
  // What was read as an unknown name before is read again.
  executors.deleteFormulaAstCacheKey(...names);
  calculation.recalculateAll();

  injector.get(ICommandService).onCommandExecuted((command, how) => {
    for (const place of replacedCells(command, how, calls.watchedPlaces())) {
      calls.forget(place);
    }
    // Where cells moved, what is known by its place is asked again: from what is kept, mostly.
    if (MOVING.test(command.id) && calls.watched > 0) {
      calls.watchedPlaces().forEach((place) => calls.forget(place));
      calculation.recalculateAll();
    }
  });

  let isFirstStart = true;
  caller.onRuntimeStart(() => {
    if (!isFirstStart) {
      recalculateAll();
    }
    isFirstStart = false;
  });

  const spilled = injector.get(FormulaDataModel);
  const shownAt = ({ sheetId, row, column }: CellPlace): unknown =>
    sheetNamed(sheetId)?.getSheet().getCellMatrix().getValue(row, column)?.v ??
    spilled.getArrayFormulaCellData()[book()?.getId() ?? '']?.[sheetId]?.[row]?.[column]?.v;
  const messageAt = (sheetId: string, row: number, column: number): string => {
    const place = { sheetId, row, column };
    const shown = String(shownAt(place) ?? '');
    const isError = shown !== BUSY.text && (ERROR_TEXTS as readonly string[]).includes(shown);
    return isError ? calls.messageAt(place) : '';
  };
  showErrorNotes(injector, (place) => {
    const message = messageAt(place.sheetId, place.row, place.column);
    return message === '' ? null : { title: String(shownAt(place)), message };
  });

  const calculated = () => calculation.calculated();
  return {
    calculated,
    settled: async () => {
      await calculated();
      while (!calls.isIdle) {
        await calls.idle();
        await calculated();
      }
    },
    recalculateAll,
    messageAt,
    totals: () => ({ ...sent, watched: calls.watched, kept: calls.kept }),
  };
}

/** Those of the watched cells whose content a command replaced. */
function replacedCells(
  { id, params }: ICommandInfo,
  options: IExecutionOptions | undefined,
  watched: readonly CellPlace[],
): readonly CellPlace[] {
  if (id !== SetRangeValuesMutation.id || options?.onlyLocal === true) {
    return [];
  }
  const sheetId: unknown = Reflect.get(params ?? {}, 'subUnitId');
  const cells: unknown = Reflect.get(params ?? {}, 'cellValue');
  return watched.filter((place) => {
    const row: unknown = place.sheetId === sheetId ? Reflect.get(Object(cells), place.row) : undefined;
    const cell: unknown = row === undefined ? undefined : Reflect.get(Object(row), place.column);
    return cell === null || ['v', 'f', 'si', 'p'].some((field) => field in Object(cell));
  });
}

function* inParts(questions: readonly Question[]): Generator<readonly Question[]> {
  let part: Question[] = [];
  let size = 0;
  for (const question of questions) {
    const weight = JSON.stringify(question.args).length;
    if (part.length > 0 && size + weight > MESSAGE_LIMIT) {
      yield part;
      [part, size] = [[], 0];
    }
    part.push(question);
    size += weight;
  }
  if (part.length > 0) {
    yield part;
  }
}
