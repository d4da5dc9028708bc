import { beforeAll, describe, expect, it } from '@jest/globals';
import { BUDGETS, functionsScript, functionsWeights } from '../../tools/check-functions-size';

describe('the functions script', () => {
  let script: string;

  beforeAll(async () => {
    script = await functionsScript();
  });

  it('stays within its budgets: else see `npm run check:size`', async () => {
    const { whole, ownAndPolicy } = await functionsWeights();
    expect(whole.gzipped).toBeLessThanOrEqual(BUDGETS.whole);
    expect(ownAndPolicy.gzipped).toBeLessThanOrEqual(BUDGETS.ownAndPolicy);
  });

  it.each([
    'fetch(',
    'XMLHttpRequest',
    'eval(',
    'new Function',
    'import(',
    'Office.',
    'Excel.run',
    'document.',
  ])('has no %s in it', (word) => {
    expect(script).not.toContain(word);
  });

  it('needs only the runtime to start, and associates eight functions', () => {
    const associated: string[] = [];
    const runtime = { associate: (all: object) => associated.push(...Object.keys(all)) };
    // The script is our own, as a page would run it.
    new Function('CustomFunctions', script)(runtime);
    expect(associated).toEqual([
      'TIER',
      'CRITERIA',
      'WHY',
      'ACTIONS',
      'DUE',
      'SUPPORT',
      'CONTACT',
      'CLASSIFY',
    ]);
  });
});
