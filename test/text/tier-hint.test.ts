import { describe, expect, it } from '@jest/globals';
import type { Tier } from '../../src/policy/pack';
import { tierHint } from '../../src/text/pane-words';

describe('what stands beside a tier in the pane', () => {
  it.each<readonly [Tier, string, string]>([
    ['Tier 2', 'lowest 10%', 'lowest 10%'],
    ['Watch', '11–15', 'percentile 11–15'],
    ['None', '', 'no criterion met'],
    ['Check', '', 'identified, reason not given'],
    ['Insufficient data', '', ''],
  ])('%s', (tier, label, words) => {
    expect(tierHint(tier, label)).toBe(words);
  });
});
