import { describe, expect, it } from '@jest/globals';
import { meanwhileSentences } from '../../src/text/meanwhile-sentences';

describe('what others did while sheets were made again', () => {
  it.each([
    ['nothing', { meanwhile: [], late: [] }, []],
    [
      'entries',
      { meanwhile: [{ name: 'Boston', hasEntries: true, others: [] }], late: [] },
      ['“Boston” was filled in while it was made again; the new sheet has these entries too.'],
    ],
    [
      'other cells',
      { meanwhile: [{ name: 'Boston', hasEntries: false, others: ['A1', 'C5'] }], late: [] },
      [
        '“Boston” was changed in A1 and C5 while it was made again; the new sheet does not have that. To see it, choose Revert last run.',
      ],
    ],
    [
      'an entry on a replaced sheet',
      { meanwhile: [], late: [{ of: 'Boston', shownAs: 'Boston (changed)' }] },
      [
        'On the earlier “Boston” something was typed after it had been replaced. That sheet is back as “Boston (changed)”; copy from it what you need.',
      ],
    ],
  ])('is said: %s', (_what, words, sentences) => {
    expect(meanwhileSentences(words)).toEqual(sentences);
  });
});
