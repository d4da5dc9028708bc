import { describe, expect, it } from '@jest/globals';
import { movedPlace, shownAt } from '../../src/taskpane/state/roving-place';

describe('the arrow keys in a list', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 9],
    ['PageUp', 8, 2],
    ['Home', 8, 0],
    ['End', 3, 399],
    ['ArrowUp', 0, 0],
    ['PageDown', 398, 399],
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(movedPlace(key, from, { count: 400, page: 6 })).toBe(to);
  });

  it.each(['Tab', 'Enter', ' ', 'a'])('%j does not move', (key) => {
    expect(movedPlace(key, 3, { count: 400, page: 6 })).toBeNull();
  });

  it('lead nowhere in an empty list', () => {
    expect(movedPlace('End', 0, { count: 0, page: 6 })).toBeNull();
  });

  it.each([
    ['in sight already', 4, 100, 100],
    ['above', 1, 100, 40],
    ['below', 9, 100, 160],
  ])('scroll no further than needed: %s', (_where, place, top, expected) => {
    expect(shownAt(place, { top, height: 240 }, 40)).toBe(expected);
  });
});
