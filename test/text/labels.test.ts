import { describe, expect, it } from '@jest/globals';
import { TIERS } from '../../src/policy/pack';
import { citationLabel, citationsLabel } from '../../src/text/citation-label';
import { decisionSentence, limitLabel } from '../../src/text/criterion-line';
import { dateLabel, daysAheadLabel, daysBetween } from '../../src/text/date-label';
import { capitalized, listLabel } from '../../src/text/list-label';
import { countLabel, percentLabel } from '../../src/text/number-label';
import { packNote } from '../../src/text/pack-note';
import { criterionLabel, reasonLabel } from '../../src/text/reason-label';
import { rowName } from '../../src/text/row-name';
import { rungLabel, TIER_MARKS, tierLabel } from '../../src/text/tier-label';
import { examplePack as pack } from '../support/example-pack';
import { schoolRecord } from '../support/results-builder';

const cite = (source: string, section: string | null = null, item: number | null = null) => ({
  source,
  section,
  item,
});

describe('a day', () => {
  it.each([
    ['2023-10-06', 'Oct 6, 2023'],
    ['2024-01-31', 'Jan 31, 2024'],
    ['2024-13-01', '2024-13-01'],
    ['soon', 'soon'],
  ])('%s reads %s', (date, label) => {
    expect(dateLabel(date)).toBe(label);
  });

  it.each([
    ['2023-10-02', '2023-10-02', 0, 'today'],
    ['2023-10-02', '2023-10-03', 1, 'tomorrow'],
    ['2023-10-02', '2023-10-06', 4, 'in 4 days'],
    // A clock change and a leap day lie between.
    ['2023-10-31', '2024-03-01', 122, 'in 122 days'],
  ])('from %s to %s it is %i days', (from, to, days, label) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(daysAheadLabel(from, to)).toBe(label);
  });

  it('lies behind where the days are fewer than none', () => {
    expect(daysBetween('2023-10-06', '2023-10-02')).toBe(-4);
  });
});

describe('a citation', () => {
  it.each([
    [cite('letter-a', '2', 3), 'letter of Sep 21, section 2, item 3'],
    [cite('letter-a', '2'), 'letter of Sep 21, section 2'],
    [cite('letter-b', 'prioritized list', 4), 'letter of Sep 22, “prioritized list”, item 4'],
    [cite('help-page'), 'Example help page'],
    [cite('law', '1J'), 'law, s. 1J'],
    [cite('not in the pack', '1'), 'not in the pack, section 1'],
  ])('%j reads %s', (citation, label) => {
    expect(citationLabel(citation, pack)).toBe(label);
  });

  it.each([
    ['none', [], ''],
    ['one section', [cite('letter-a', '1')], 'letter of Sep 21, section 1'],
    ['two sections', [cite('letter-a', '2'), cite('letter-a', '1', 4)], 'letter of Sep 21, sections 1 and 2'],
    [
      'a run and one more',
      ['1', '2', '3', '6'].map((section) => cite('letter-a', section)),
      'letter of Sep 21, sections 1–3 and 6',
    ],
    ['the same twice', [cite('letter-a', '2', 1), cite('letter-a', '2', 2)], 'letter of Sep 21, section 2'],
    [
      'two sources',
      [cite('letter-a', '2'), cite('letter-b', 'contacts')],
      'letter of Sep 21, section 2; letter of Sep 22, “contacts”',
    ],
  ])('joins several: %s', (_, citations, label) => {
    expect(citationsLabel(citations, pack)).toBe(label);
  });
});

describe('a tier', () => {
  it.each([
    ['Tier 2', false, 'Tier 2'],
    ['Tier 2', true, 'at least Tier 2'],
    ['Watch', true, 'at least Watch'],
    ['None', false, 'None'],
    ['None', true, 'None so far'],
    ['Check', true, 'Check'],
    ['Insufficient data', true, 'Insufficient data'],
  ] as const)('%s, at least %s, reads %s', (tier, atLeast, label) => {
    expect(tierLabel({ tier, atLeast })).toBe(label);
  });

  it('has a sign of its own', () => {
    const marks = TIERS.map((tier) => TIER_MARKS[tier]);
    expect(new Set(marks).size).toBe(TIERS.length);
  });

  it('has the words of its rung, where the pack has one', () => {
    expect(rungLabel('Tier 2', pack)).toBe('lowest 10%');
    expect(rungLabel('Tier 2', { ...pack, tiers: [] })).toBe('');
  });
});

describe('a limit', () => {
  it.each([
    ['underperforming', 'none', 'Decided by the words of the state only, never by a number.'],
    [
      'lowest-10',
      'accountability percentile 10 or lower',
      'Decided by the words of the state; where the row has none, by the number.',
    ],
    [
      'grad-rate',
      'graduation rate below 66.7%',
      'Decided by the words of the state; where the row has none, by the number.',
    ],
  ])('of %s reads %s', (id, label, sentence) => {
    const limit = pack.criteria.find((criterion) => criterion.id === id)?.limit ?? null;
    expect(limitLabel(limit)).toBe(label);
    expect(decisionSentence({ limit })).toBe(sentence);
  });
});

describe('a reason', () => {
  it.each([
    ['grad-rate', 'low graduation rate'],
    ['watch', 'percentile 11–15'],
    ['prioritized', 'prioritized assistance'],
    ['transitional', 'transitional support'],
  ] as const)('%s reads %s', (reason, label) => {
    expect(reasonLabel(reason, pack)).toBe(label);
  });

  it('keeps its id where the pack has no words for it', () => {
    expect(criterionLabel('federal', { ...pack, criteria: [] })).toBe('federal');
  });
});

describe('small words', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('lists %j as “%s”', (parts, label) => {
    expect(listLabel(parts)).toBe(label);
  });

  it('count and begin sentences', () => {
    expect(countLabel(1, 'school')).toBe('1 school');
    expect(countLabel(1900, 'school')).toBe('1,900 schools');
    expect(capitalized('lowest 10%')).toBe('Lowest 10%');
    expect(capitalized('')).toBe('');
  });

  it('never round a rate over its line', () => {
    expect(percentLabel(66.65)).toBe('66.65%');
    expect(percentLabel(95)).toBe('95%');
  });

  it('name a school by what there is', () => {
    expect(rowName(schoolRecord())).toBe('Example Elementary');
    expect(rowName(schoolRecord({ schoolName: null }))).toBe('09990005');
    expect(rowName(schoolRecord({ schoolName: null, schoolCode: null }))).toBe('row 3');
  });

  it('find a note of the pack', () => {
    expect(packNote(pack, 'participation-line')).toBe('The line of 95 percent is from the help page.');
    expect(packNote(pack, 'nothing of the kind')).toBeNull();
  });
});
