import { describe, expect, it } from '@jest/globals';
import { remembering } from '../../src/intake/remembering';

describe('a reading that remembers', () => {
  const counted = () => {
    const asked: string[] = [];
    return { asked, read: remembering((text) => (asked.push(text), text.length)) };
  };

  it('understands each text once', () => {
    const { asked, read } = counted();
    expect(['a', 'bb', 'a', 'bb', 'a'].map(read)).toEqual([1, 2, 1, 2, 1]);
    expect(asked).toEqual(['a', 'bb']);
  });

  it.each([
    ['texts that are notes', Array.from({ length: 3 }, () => 'x'.repeat(501)), 3],
    [
      'more different texts than the state writes',
      Array.from({ length: 6_000 }, (_, at) => `${at % 3_000}`),
      6_000,
    ],
  ])('does not fill the memory with %s', (_, texts, times) => {
    const { asked, read } = counted();
    expect(texts.map(read)).toEqual(texts.map(({ length }) => length));
    expect(asked).toHaveLength(times);
  });
});
