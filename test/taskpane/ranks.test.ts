import { describe, expect, it } from '@jest/globals';
import { inRankOrder, ranksOf } from '../../src/taskpane/desk/ranks';

describe('ranks of texts', () => {
  it.each([
    ['numbers count as numbers', ['P.S. 10', 'P.S. 2'], [1, 0]],
    ['what stands twice has one rank', ['Lynn', 'Boston', 'Lynn'], [1, 0, 1]],
    ['case and accents make no difference', ['Médée', 'medee', 'Athol'], [1, 1, 0]],
    ['nothing comes first', ['Athol', ''], [1, 0]],
    ['there may be none', [], []],
  ] as const)('%s', (_, texts, ranks) => {
    expect([...ranksOf(texts)]).toEqual(ranks);
  });
});

describe('places in order of their ranks', () => {
  it.each([
    ['those of one rank stay as they were', [3, 1, 0, 2], [1, 0, 1, 0], [3, 1, 0, 2]],
    ['lower ranks come first', [0, 1, 2], [2, 0, 1], [1, 2, 0]],
    ['ranks may have gaps', [0, 1, 2], [100, 8, 40], [1, 2, 0]],
    ['there may be none', [], [], []],
  ])('%s', (_, places, ranks, sorted) => {
    expect([...inRankOrder(Int32Array.from(places), ranks)]).toEqual(sorted);
  });
});
