import { describe, expect, it } from '@jest/globals';
import type { CellPlace } from '../../../workbench/grid/functions/cell-place';
import { FunctionCalls } from '../../../workbench/grid/functions/function-calls';
import type { Question } from '../../../workbench/grid/functions/function-calls';
import type { FunctionResult } from '../../../workbench/wire/custom-functions-service';

const at = (row: number, sheetId = 'one'): CellPlace => ({ sheetId, row, column: 0 });
const tier = (...args: readonly unknown[]): Question => ({ id: 'TIER', args, address: null });
const ok = (value: unknown): FunctionResult => ({ ok: true, value });

/** The calls, an add-in that answers when told to, and what was told. */
function calls(limit?: number, calculated = Promise.resolve()) {
  const asked: Question[][] = [];
  const answers: ((index: number, result: FunctionResult) => void)[] = [];
  const told: CellPlace[][] = [];
  const made = new FunctionCalls({
    ask: (questions, onAnswer) => {
      asked.push([...questions]);
      answers.push(onAnswer);
    },
    onAnswered: (places) => {
      told.push([...places]);
      return calculated;
    },
    ...(limit !== undefined && { limit }),
  });
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 30));
  const answer = async (message: number, ...results: readonly FunctionResult[]) => {
    results.forEach((result, index) => answers[message]?.(index, result));
    await aMoment();
  };
  return { made, asked, told, aMoment, answer };
}

describe('the calls of formulas', () => {
  it('are sent with one message and read when they are answered', async () => {
    const { made, asked, told, aMoment, answer } = calls();
    expect([made.answerFor(at(0), tier(1)), made.answerFor(at(1), tier(2))]).toEqual([null, null]);
    await aMoment();
    expect(asked).toEqual([[tier(1), tier(2)]]);
    await answer(0, ok('a'), ok('b'));
    expect(told).toEqual([[at(0), at(1)]]);
    made.beginRun();
    expect([made.answerFor(at(0), tier(1)), made.answerFor(at(1), tier(2))]).toEqual([ok('a'), ok('b')]);
    await aMoment();
    expect(asked).toHaveLength(1);
  });

  it('ask once what several cells ask, and tell each of them', async () => {
    const { made, asked, told, aMoment, answer } = calls();
    [at(0), at(1), at(0, 'two')].forEach((place) => made.answerFor(place, tier('same')));
    await aMoment();
    await answer(0, ok('a'));
    expect(asked).toEqual([[tier('same')]]);
    expect(told).toEqual([[at(0), at(1), at(0, 'two')]]);
  });

  it('are told apart by the cell where the function wants to know it', async () => {
    const { made, asked, aMoment } = calls();
    made.answerFor(at(0), { ...tier(1), address: 'A!A1' });
    made.answerFor(at(1), { ...tier(1), address: 'A!A2' });
    await aMoment();
    expect(asked[0]).toHaveLength(2);
  });

  it('are not sent for a cell that asks something else meanwhile', async () => {
    const { made, asked, aMoment } = calls();
    made.answerFor(at(0), tier(1));
    made.answerFor(at(1), tier(2));
    made.beginRun();
    made.answerFor(at(1), tier(3));
    await aMoment();
    expect(asked).toEqual([[tier(1), tier(3)]]);
    expect(made.kept).toBe(2);
  });

  it('out of date keep their answer and calculate no cell', async () => {
    const { made, told, aMoment, answer } = calls();
    made.answerFor(at(0), tier(1));
    await aMoment();
    made.beginRun();
    made.answerFor(at(0), tier(2));
    await aMoment();
    await answer(0, ok('old'));
    expect(told).toEqual([]);
    expect(made.answerFor(at(5), tier(1))).toEqual(ok('old'));
    await answer(1, ok('new'));
    expect(told).toEqual([[at(0)]]);
  });

  it.each([
    ['before it is sent', 0],
    ['while it is under way', 1],
  ])('are answered to a cell that is calculated again %s', async (_when, sentBefore) => {
    const { made, asked, told, aMoment, answer } = calls();
    made.answerFor(at(0), tier(1));
    if (sentBefore > 0) await aMoment();
    expect(asked).toHaveLength(sentBefore);
    made.beginRun();
    expect(made.answerFor(at(0), tier(1))).toBeNull();
    await aMoment();
    expect(asked).toEqual([[tier(1)]]);
    await answer(0, ok('a'));
    expect(told).toEqual([[at(0)]]);
  });

  it('know why a cell failed until it is calculated with another outcome', async () => {
    const { made, aMoment, answer } = calls();
    made.answerFor(at(0), tier(1));
    await aMoment();
    await answer(0, { ok: false, errorNumber: 1, message: 'There is no such year.' });
    made.beginRun();
    made.answerFor(at(0), tier(1));
    expect([made.messageAt(at(0)), made.messageAt(at(1)), made.watched]).toEqual([
      'There is no such year.',
      '',
      1,
    ]);
    made.answerFor(at(1), tier(2));
    await aMoment();
    await answer(1, ok('fine'));
    made.beginRun();
    made.answerFor(at(0), tier(2));
    made.answerFor(at(1), tier(2));
    expect([made.messageAt(at(0)), made.watched]).toEqual(['', 0]);
  });

  it('forget the failures of cells that are done with, and of no cell that waits', async () => {
    const { made, aMoment, answer } = calls();
    [at(0), at(1)].forEach((place) => made.answerFor(place, tier(1)));
    await aMoment();
    await answer(0, { ok: false, errorNumber: 1, message: 'No.' });
    made.beginRun();
    [at(0), at(1)].forEach((place) => made.answerFor(place, tier(1)));
    made.answerFor(at(2), tier(2));
    made.forgetFailures(({ row }) => row !== 0);
    expect([made.messageAt(at(0)), made.messageAt(at(1)), made.watched]).toEqual(['No.', '', 2]);
  });

  it('are idle once all are answered and told, or given up', async () => {
    const { made, aMoment, answer } = calls();
    made.answerFor(at(0), tier(1));
    let isIdle = false;
    const idle = made.idle().then(() => {
      isIdle = true;
    });
    await aMoment();
    expect(isIdle).toBe(false);
    await answer(0, ok('a'));
    await idle;
    expect(made.isIdle).toBe(true);
  });

  it('asks for everything again when it is cleared, and takes no answer of before', async () => {
    const { made, asked, told, aMoment, answer } = calls();
    made.answerFor(at(0), tier(1));
    await aMoment();
    made.clear();
    await made.idle();
    await answer(0, ok('of before'));
    expect([told, made.kept]).toEqual([[], 0]);
    expect(made.answerFor(at(0), tier(1))).toBeNull();
    await aMoment();
    expect(asked).toHaveLength(2);
  });

  it('let go of the answers that were read longest ago, never of one that is still to be read', async () => {
    let calculate = () => {};
    const calculated = new Promise<void>((resolve) => {
      calculate = resolve;
    });
    const { made, aMoment, answer } = calls(2_000, calculated);
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    numbers.forEach((n) => made.answerFor(at(n), tier(n)));
    await aMoment();
    await answer(0, ...numbers.map(ok));
    expect(made.kept).toBe(20);
    made.beginRun();
    expect(numbers.map((n) => made.answerFor(at(n), tier(n)))).toEqual(numbers.map(ok));
    calculate();
    await aMoment();
    expect(made.kept).toBeLessThan(8);
    expect(made.answerFor(at(19), tier(19))).toEqual(ok(19));
    expect(made.answerFor(at(0), tier(0))).toBeNull();
  });
});
