import { describe, expect, it } from '@jest/globals';
import { openActionsSentence, openDistrictActionsSentence } from '../../src/text/open-actions-sentence';
import { classified, districtPlan, result, unknown } from '../support/results-builder';
import type { ExampleSchool } from '../support/results-builder';

const OPEN: ExampleSchool = {
  atLeast: true,
  findings: { federal: unknown('federalDesignation'), 'grad-rate': unknown('graduationRate', 'reasons') },
};

describe('a row from which nothing follows', () => {
  it.each<[string, ExampleSchool, string]>([
    ['settled', {}, 'The letters ask nothing for this row.'],
    [
      'identified without a reason',
      { tier: 'Check', ...OPEN },
      'What the state asks of this row cannot be told until its reason is known: look it up in the state’s report.',
    ],
    [
      'with too little data',
      { tier: 'Insufficient data', ...OPEN },
      'What follows cannot be told from so little data: look the row up in the state’s report.',
    ],
    [
      'with a pending designation',
      { ...OPEN, findings: { ...OPEN.findings, underperforming: { outcome: 'pending' } } },
      'What the pending designation would ask cannot be told before it is decided: ask the state how it stands.',
    ],
    [
      'open for two facts',
      OPEN,
      'Nothing follows so far. More cannot be told until this is known: the federal designation and the graduation rate. Look it up in the state’s report.',
    ],
    [
      'open for one fact',
      { atLeast: true, findings: { federal: unknown('federalDesignation') } },
      'Nothing follows so far. More cannot be told until this is known: the federal designation. Look it up in the state’s report.',
    ],
  ])('%s', (_, example, sentence) => {
    expect(openActionsSentence(classified(example), false)).toBe(sentence);
  });

  it.each<[string, ExampleSchool, RegExp]>([
    ['the state’s reason', { tier: 'Check', watch: true }, /^What the state asks of this row cannot be told/],
    [
      'a decision',
      { findings: { underperforming: { outcome: 'pending' } } },
      /^What the pending designation/,
    ],
  ])('or something does beside what waits for %s', (_, example, sentence) => {
    expect(openActionsSentence(classified(example), true)).toMatch(sentence);
  });

  it('is not spoken of where actions say all', () => {
    expect(openActionsSentence(classified(OPEN), true)).toBeNull();
  });
});

describe('a district from which nothing follows', () => {
  it.each([
    ['settled', districtPlan({ schools: [result()] }), 'The letters ask nothing of this district.'],
    ['without rows', districtPlan(), 'The letters ask nothing of this district.'],
    [
      'with an open school',
      districtPlan({ schools: [result(), result(OPEN)] }),
      'Nothing follows so far. For 1 row of this district it cannot be told yet: look up what is missing in the state’s report.',
    ],
    [
      'with an identified school and its own row open',
      districtPlan({ own: result(OPEN), schools: [result({ tier: 'Check' })] }),
      'Nothing follows so far. For 2 rows of this district it cannot be told yet: look up what is missing in the state’s report.',
    ],
  ])('%s', (_, plan, sentence) => {
    expect(openDistrictActionsSentence(plan)).toBe(sentence);
  });
});
