import { describe, expect, it } from '@jest/globals';
import { pack202324 } from '../../src/policy/packs/2023-24/index';

describe('the limits of 2023-24', () => {
  it.each([
    ['underperforming', null],
    ['lowest-10', { operator: 'at-most', value: 10, unit: 'percentile' }],
    ['low-groups', { operator: 'at-most', value: 5, unit: 'percentile' }],
    ['federal', null],
    ['grad-rate', { operator: 'below', value: 66.7, unit: 'percent' }],
    ['participation', { operator: 'below', value: 95, unit: 'percent', checkFrom: 94.5 }],
  ])('%s: %j', (id, expected) => {
    const limit = pack202324.criteria.find((criterion) => criterion.id === id)?.limit;
    if (expected === null) expect(limit).toBeNull();
    else expect(limit).toMatchObject(expected);
  });

  it('takes the line of participation from the help page of the state, and says why', () => {
    const limit = pack202324.criteria.find((criterion) => criterion.id === 'participation')?.limit;
    expect(limit?.citation).toMatchObject({
      source: 'help-page',
      reason: expect.stringContaining('no number'),
    });
  });

  it.each(pack202324.tiers.map((rung) => [rung.tier, rung] as const))(
    '%s is marked as a reading',
    (_, { citation }) => {
      expect(pack202324.sources.find((source) => source.id === citation.source)?.kind).toBe('reading');
    },
  );
});
