import { describe, expect, it } from '@jest/globals';
import { secondsLeft } from '../../src/taskpane/state/time-left';
import { timeLeftWords } from '../../src/text/pane-words';

describe('the time that work will still take', () => {
  it.each([
    ['nothing in the first seconds', { done: 5, total: 10, elapsed: 3_900 }, null],
    ['nothing before anything is done', { done: 0, total: 10, elapsed: 9_000 }, null],
    ['nothing while too little is done', { done: 1, total: 400, elapsed: 9_000 }, null],
    ['nothing once all is done', { done: 10, total: 10, elapsed: 9_000 }, null],
    ['five seconds more than it may be', { done: 100, total: 200, elapsed: 11_000 }, 15],
    ['the same though a little more is done', { done: 110, total: 200, elapsed: 12_500 }, 15],
    ['half minutes beyond a minute', { done: 40, total: 400, elapsed: 10_000 }, 90],
  ])('is foretold: %s', (_what, progress, seconds) => {
    expect(secondsLeft(progress)).toBe(seconds);
  });

  it.each([
    [15, 'about 15 seconds left'],
    [60, 'about 1 minute left'],
    [90, 'about 1.5 minutes left'],
  ])('is said in words: %i', (seconds, words) => {
    expect(timeLeftWords(seconds)).toBe(words);
  });
});
