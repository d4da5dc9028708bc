import { describe, expect, it } from '@jest/globals';
import type { Conflict, Evidence, Finding } from '../../src/classify/classification';
import { conflictSentence } from '../../src/text/conflict-sentence';
import { findingSentence } from '../../src/text/finding-sentence';
import { examplePack as pack } from '../support/example-pack';
import { lacking, unknown } from '../support/results-builder';

const stated = (value: string): Evidence => ({ fact: 'reasons', value, operator: 'stated', limit: null });
const percentile = (value: number): Evidence => ({
  fact: 'accountabilityPercentile',
  value,
  operator: 'at-most',
  limit: 10,
});
const graduation = (value: number): Evidence => ({
  fact: 'graduationRate',
  value,
  operator: 'below',
  limit: 66.7,
});

const finding = (facts: Partial<Finding>): Finding => ({
  criterion: 'lowest-10',
  outcome: 'met',
  basis: 'state',
  evidence: null,
  number: null,
  missing: [],
  notes: [],
  source: { source: 'letter-a', section: '2', item: null },
  ...facts,
});

const CITED = ' Letter of Sep 21, section 2.';

describe('a finding', () => {
  it.each<[string, Partial<Finding>, string]>([
    [
      'met by the state’s words',
      { evidence: stated('Among the lowest performing 10%') },
      'The state writes “Among the lowest performing 10%”.',
    ],
    [
      'met by the state’s words, with the groups of the list beside them',
      { evidence: { ...stated('Low student group performance'), of: 'High needs, Asian' } },
      'The state writes “Low student group performance” and lists High needs, Asian.',
    ],
    ['met by the state, without words', {}, 'The state names this reason (lowest 10%).'],
    [
      'met by a percentile',
      { basis: 'computed', evidence: percentile(8) },
      'Accountability percentile 8 is 10 or lower.',
    ],
    [
      'met by a rate',
      { basis: 'computed', evidence: graduation(66.65) },
      'Graduation rate 66.65% is below 66.7%.',
    ],
    [
      'met by the number of a group',
      {
        basis: 'computed',
        evidence: {
          fact: 'studentGroupPercentile',
          value: 4,
          operator: 'at-most',
          limit: 5,
          of: 'High needs',
        },
      },
      'Student group percentile 4 (High needs) is 5 or lower.',
    ],
    [
      'not met by a percentile',
      { outcome: 'not-met', basis: 'computed', evidence: percentile(11) },
      'Accountability percentile 11 is above 10.',
    ],
    [
      'not met by a rate',
      { outcome: 'not-met', basis: 'computed', evidence: graduation(66.7) },
      'Graduation rate 66.7% is not below 66.7%.',
    ],
    [
      'not met by the state’s words',
      { outcome: 'not-met', evidence: stated('Low graduation rate') },
      'It is not among the reasons the state gives.',
    ],
    [
      'not met by the state’s words, with the number beside them and its limit',
      { outcome: 'not-met', evidence: stated('Low student group performance'), number: graduation(71.4) },
      'It is not among the reasons the state gives. Graduation rate 71.4% is not below 66.7%.',
    ],
    [
      'met by the state’s words, against the number beside them',
      { evidence: stated('Among the lowest performing 10%'), number: percentile(23) },
      'The state writes “Among the lowest performing 10%”. Accountability percentile 23 is above 10.',
    ],
    [
      'met by the state’s words, as by the number beside them',
      { evidence: stated('Among the lowest performing 10%'), number: percentile(10) },
      'The state writes “Among the lowest performing 10%”. Accountability percentile 10 is 10 or lower.',
    ],
    [
      'not met because the school is not identified',
      {
        outcome: 'not-met',
        evidence: { ...stated('Not requiring assistance or intervention'), fact: 'overallClassification' },
      },
      'The state writes “Not requiring assistance or intervention”.',
    ],
    [
      'not met, an empty cell',
      { outcome: 'not-met' },
      'The state names no reason of this kind (lowest 10%).',
    ],
    [
      'unknown',
      unknown('accountabilityPercentile', 'reasons'),
      'The row does not tell: the cells for the accountability percentile and the reasons are empty.',
    ],
    [
      'unknown for one empty cell',
      unknown('lowPerformingGroups'),
      'The row does not tell: the cell for the low-performing student groups is empty.',
    ],
    [
      'unknown, without columns, beside an empty cell',
      { ...unknown(), missing: [lacking('reasons'), lacking('federalDesignation', 'no-column')] },
      'The row does not tell: the cell for the reasons is empty; no column was read for the federal designation.',
    ],
    [
      'unknown for a mark that stands for no value',
      { ...unknown(), missing: [lacking('federalDesignation', 'no-value', '-')] },
      'The row does not tell: the cell for the federal designation says only “-”.',
    ],
    [
      'unknown for words that are no number',
      { ...unknown(), missing: [lacking('accountabilityPercentile', 'not-understood', '10.5')] },
      'The row does not tell: “10.5” in the cell for the accountability percentile could not be read.',
    ],
    [
      'unknown for a number whose scale is open',
      { ...unknown(), missing: [lacking('graduationRate', 'scale-open', '66.7')] },
      'The row does not tell: “66.7” in the cell for the graduation rate was not used, as the scale of its column is not clear.',
    ],
    [
      'unknown for very many words',
      { ...unknown(), missing: [lacking('reasons', 'not-understood', 'word '.repeat(40).trim())] },
      `The row does not tell: “${'word '.repeat(12).trim()}…” in the cell for the reasons could not be read.`,
    ],
    ['unknown for no known reason', { outcome: 'unknown', basis: 'none' }, 'The row does not tell.'],
    [
      'pending',
      { outcome: 'pending', evidence: stated('Pending approval') },
      'A decision of the Commissioner is pending; the state writes “Pending approval”.',
    ],
    ['pending without words', { outcome: 'pending' }, 'A decision of the Commissioner is pending.'],
    ['not for districts', { outcome: 'not-applicable', basis: 'none' }, 'This does not apply to a district.'],
    [
      'a rate of zero',
      { ...unknown(), missing: [lacking('graduationRate', 'zero', '0')], notes: ['rate-is-zero'] },
      'The row does not tell: the cell for the graduation rate says only “0”. A rate of exactly 0 is read as missing; check it.',
    ],
  ])('%s', (_, facts, sentence) => {
    expect(findingSentence(finding(facts), pack)).toBe(sentence + CITED);
  });
});

describe('a conflict', () => {
  const number = percentile(8);
  it.each<[string, Conflict, string]>([
    [
      'named by the state, against the number',
      { code: 'state-against-number', criterion: 'lowest-10', stated: 'met', number: percentile(23) },
      'The state names “lowest 10%”, but the file shows accountability percentile 23. The state’s finding stands.',
    ],
    [
      'not named by the state, against the number',
      { code: 'state-against-number', criterion: 'grad-rate', stated: 'not-met', number: graduation(61) },
      'The state does not name “low graduation rate”, but the file shows graduation rate 61%. The state’s finding stands.',
    ],
    [
      'a number despite insufficient data',
      { code: 'number-despite-insufficient-data', criterion: 'lowest-10', number },
      'The state says insufficient data, but accountability percentile 8 would count as “lowest 10%”.',
    ],
    [
      'a reason without need of assistance',
      { code: 'named-but-not-requiring', criterion: 'federal' },
      'Federal designation is named as a reason, but the state also says that no assistance is required.',
    ],
    [
      'broad support without a designation',
      { code: 'broad-without-designation' },
      'The state says that broad or comprehensive support is needed, but names no underperforming designation.',
    ],
  ])('%s', (_, conflict, sentence) => {
    expect(conflictSentence(conflict, pack)).toBe(sentence);
  });
});
