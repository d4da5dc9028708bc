import { describe, expect, it } from '@jest/globals';
import type { Tier } from '../../src/policy/pack';
import { tierHint } from '../../src/text/pane-words';

describe('what stands beside a tier in the pane', () => {
  it.each<readonly [Tier, string, open: number, string]>([
    ['Tier 2', 'lowest 10%', 0, 'lowest 10%'],
    ['Tier 2', 'lowest 10%', 3, 'lowest 10%, 3 “at least”'],
    ['Tier 2', 'lowest 10%', 1200, 'lowest 10%, all “at least”'],
    ['Watch', '11–15', 0, 'percentile 11–15'],
    ['Watch', '11–15', 1100, 'percentile 11–15, 1,100 “at least”'],
    ['None', '', 0, 'no criterion met'],
    ['None', '', 5, 'no criterion met, 5 “so far”'],
    ['None', '', 1200, 'no criterion met, all “so far”'],
    ['Check', '', 1200, 'identified, reason not given'],
    ['Insufficient data', '', 1200, ''],
  ])('%s %s, %d open', (tier, label, open, words) => {
    expect(tierHint(tier, label, { count: 1200, open })).toBe(words);
  });
});
