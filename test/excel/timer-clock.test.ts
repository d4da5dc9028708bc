import { describe, expect, it } from '@jest/globals';
import { paced, pacedMap } from '../../src/excel/paced';
import { timerClock } from '../../src/excel/timer-clock';

function* busy(milliseconds: number): Generator<undefined, string, undefined> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
  return 'done';
}

describe('long work', () => {
  it('lets others have their turn before it is done', async () => {
    const turns: string[] = [];
    setTimeout(() => turns.push('another'));
    turns.push(await paced(busy(60), timerClock));
    expect(turns).toEqual(['another', 'done']);
  });

  it('keeps the order of what it makes', async () => {
    expect(await pacedMap([3, 1, 2], (number) => number * 2, timerClock)).toEqual([6, 2, 4]);
  });
});
