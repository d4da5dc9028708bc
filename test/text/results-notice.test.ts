import { describe, expect, it } from '@jest/globals';
import { yearNotices } from '../../src/text/results-notice';

describe('what the years of the data mean for the results', () => {
  it('is nothing where they are the policy’s own', () => {
    expect(yearNotices([{ code: 'column-absent', fact: 'graduationRate' }])).toEqual([]);
  });

  it('names another year beside the policy’s', () => {
    expect(yearNotices([{ code: 'other-year', dataYear: 2025, resultsYear: 2023 }])).toEqual([
      'The data is of 2025, the policy pack is for results of 2023. Criteria, dates and lists of districts may differ.',
    ]);
  });

  it('says of several years how they are counted', () => {
    expect(yearNotices([{ code: 'several-years', years: [2022, 2023] }])).toEqual([
      'The rows are for results of several years (2022, 2023) and were all classified by one policy pack.',
      'Each row is counted, so a school counts once for each of its years.',
    ]);
  });
});
