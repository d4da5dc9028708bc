import { describe, expect, it } from '@jest/globals';
import type { FactId } from '../../src/intake/fact';
import { takenOver, withAnswer } from '../../src/taskpane/state/taken-over';
import type { HeadingView } from '../../src/taskpane/views/check-view';

const heading = (text: string, fact: FactId | null, column = 0): HeadingView => ({
  column,
  text,
  fact,
  suggested: null,
  example: '',
});
const SHOWN = [
  heading('Percentile', 'accountabilityPercentile'),
  heading('Rank', null, 1),
  heading('ELA', 'participationRate', 2),
];

describe('a meaning that is given to a heading', () => {
  const columns = new Map();

  it('is taken from the heading that had it, which can be taken back', () => {
    const headings = new Map<string, FactId | 'ignore'>([['Town', 'ignore']]);
    const before = { headings, columns };
    expect(takenOver(before, SHOWN, { text: 'Rank' }, 'accountabilityPercentile')).toEqual({
      fact: 'accountabilityPercentile',
      by: { text: 'Rank' },
      from: [{ text: 'Percentile' }],
      before,
    });
  });

  it('is taken from the other of two columns under one heading', () => {
    const twins = SHOWN.map((one) => ({ ...one, text: 'Standing', letters: 'ABC'.charAt(one.column) }));
    const by = { text: 'Standing', letters: 'B' };
    expect(takenOver({ headings: new Map(), columns }, twins, by, 'accountabilityPercentile')).toMatchObject({
      by,
      from: [{ text: 'Standing', letters: 'A' }],
    });
  });

  it('makes an earlier answer about another heading of these rows fall away, and of no other rows', () => {
    const before = new Map<string, FactId | 'ignore'>([
      ['Percentile', 'accountabilityPercentile'],
      ['Standing', 'accountabilityPercentile'],
    ]);
    const answers = withAnswer(before, SHOWN, 'Rank', 'accountabilityPercentile');
    expect([...answers.keys()]).toEqual(['Standing', 'Rank']);
  });

  it.each<[name: string, by: string, fact: FactId | 'ignore']>([
    ['nobody had', 'Rank', 'graduationRate'],
    ['it had itself', 'Percentile', 'accountabilityPercentile'],
    ['several may have', 'Rank', 'participationRate'],
    ['is none', 'Percentile', 'ignore'],
  ])('takes nothing away where %s', (_, text, fact) => {
    expect(takenOver({ headings: new Map(), columns }, SHOWN, { text }, fact)).toBeNull();
  });
});
