import { describe, expect, it } from '@jest/globals';
import { packFor } from '../../src/policy/packs';

describe('asking for the pack of a school year', () => {
  it.each(['2023-24', ' 2023-24 '])('finds %j', (year) => {
    expect(packFor(year)).toMatchObject({ ok: true, pack: { schoolYear: '2023-24', resultsYear: 2023 } });
  });

  it.each(['2022-23', '2024-25', '2023', '2023-2024', ''])(
    'answers %j with the years there are, not with another year',
    (year) => {
      expect(packFor(year)).toEqual({ ok: false, years: ['2023-24'] });
    },
  );
});
