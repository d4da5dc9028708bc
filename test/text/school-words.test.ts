import { describe, expect, it } from '@jest/globals';
import type { Conflict } from '../../src/classify/classification';
import type { CriterionId } from '../../src/policy/pack';
import { becauseLines, dueLabel, passedLine } from '../../src/text/action-line';
import type { Issue } from '../../src/intake/issue';
import { dataProblems, dataRemarks, issueCount, skippedSentences } from '../../src/text/data-problems';
import {
  districtCountsLine,
  districtIdentifiedLine,
  unsettledSentences,
} from '../../src/text/district-counts';
import { districtNotices } from '../../src/text/district-notice';
import { absentColumnsSentence, missingLine } from '../../src/text/missing-line';
import { schoolNote } from '../../src/text/school-note';
import { districtFootnotes } from '../../src/text/sheet-footnote';
import { whyLine, whySentences } from '../../src/text/why-line';
import type { ExampleSchool } from '../support/results-builder';
import { examplePack as pack } from '../support/example-pack';
import {
  action,
  classified,
  districtPlan,
  lacking as missingFact,
  result,
  resultsOf,
  teams,
  unknown,
} from '../support/results-builder';

describe('why a school has its tier', () => {
  it.each<[string, ExampleSchool, string]>([
    ['several criteria', { met: ['underperforming', 'federal'] }, 'Underperforming; federal designation'],
    ['the watch band', { watch: true }, 'Percentile 11–15'],
    [
      'a criterion and the watch band',
      { met: ['federal'], watch: true },
      'Federal designation; percentile 11–15',
    ],
    [
      'identified without a reason',
      { tier: 'Check' },
      'Identified by the state, but the row does not say why.',
    ],
    [
      'identified without a reason, in the watch band',
      { tier: 'Check', watch: true },
      'Identified by the state, but the row does not say why. Percentile 11–15',
    ],
    ['too little data', { tier: 'Insufficient data' }, 'Too little data to tell.'],
    ['nothing', {}, ''],
  ])('%s', (_, example, line) => {
    expect(whyLine(classified(example), pack)).toBe(line);
  });

  it('says what each reason rests on', () => {
    const one = classified({
      met: ['lowest-10', 'federal'],
      watch: true,
      findings: {
        'lowest-10': {
          evidence: { fact: 'accountabilityPercentile', value: 8, operator: 'at-most', limit: 10 },
        },
        federal: { evidence: { fact: 'federalDesignation', value: 'TSI', operator: 'stated', limit: null } },
      },
    });
    expect(whySentences(one, pack)).toBe(
      'Accountability percentile 8 is 10 or lower. The state writes “TSI”. Percentile 11 to 15: at risk.',
    );
    expect(whySentences(classified({ tier: 'Check' }), pack)).toBe(
      'Identified by the state, but the row does not say why.',
    );
  });
});

describe('what a row lacks', () => {
  const lacking = {
    'lowest-10': unknown('accountabilityPercentile', 'reasons'),
    'grad-rate': unknown('graduationRate', 'reasons'),
    federal: unknown('federalDesignation'),
  };

  it('is named once, and by the state’s reasons where those would settle it', () => {
    expect(missingLine(classified({ findings: lacking }))).toBe('reasons and federal designation');
  });

  it('leaves out what the whole file lacks', () => {
    const one = classified({
      findings: {
        'lowest-10': {
          ...unknown(),
          missing: [missingFact('accountabilityPercentile'), missingFact('reasons', 'no-column')],
        },
        'grad-rate': {
          ...unknown(),
          missing: [missingFact('graduationRate'), missingFact('reasons', 'no-column')],
        },
        federal: { ...unknown(), missing: [missingFact('federalDesignation', 'no-column')] },
      },
    });
    expect(missingLine(one)).toBe('accountability percentile and graduation rate');
  });

  it('is said once for the file', () => {
    expect(absentColumnsSentence([])).toBeNull();
    expect(
      absentColumnsSentence([
        { code: 'column-absent', fact: 'graduationRate' },
        { code: 'rows-hidden', count: 2 },
        { code: 'column-absent', fact: 'graduationRate' },
        { code: 'column-absent', fact: 'federalDesignation' },
      ]),
    ).toBe(
      'No column was read for: graduation rate and federal designation. Where such a fact could raise a tier, the tier says “at least” or “so far”.',
    );
  });
});

describe('the note of a school', () => {
  it('is empty where nothing is to be looked at', () => {
    expect(schoolNote(classified({ met: ['lowest-10'] }), pack, 'Shore')).toBe('');
  });

  it('has conflicts, doubts, what is missing and what is pending, a line each', () => {
    const one = classified({
      record: { region: 'hills' },
      conflicts: [{ code: 'broad-without-designation' }],
      findings: {
        'grad-rate': { notes: ['rate-is-zero'] },
        participation: { notes: ['near-the-line', 'designation-replaces-line'] },
        'lowest-10': unknown('accountabilityPercentile'),
        underperforming: { outcome: 'pending' },
      },
    });
    expect(schoolNote(one, pack, 'Shore').split('\n')).toEqual([
      'Check: the state says that broad or comprehensive support is needed, but names no underperforming designation.',
      'Check: a rate of exactly 0 is read as missing; check it.',
      'Check: the number lies so near the line that rounding may decide; check the state’s finding.',
      'Missing: accountability percentile.',
      'Pending: a designation is not yet decided.',
      'Region of this school: Hills.',
    ]);
  });
});

describe('an action', () => {
  const school = result({ met: ['lowest-10', 'low-groups'] });

  it('says what brings it, on what condition and where it is written', () => {
    expect(becauseLines(action('selected-visit', [school]), pack).split('\n')).toEqual([
      'Lowest 10%, low student groups',
      'If the state selects the school',
      'letter of Sep 21, sections 2 and 3',
    ]);
  });

  it.each([
    ['a day', action('grant'), 'Oct 31, 2023'],
    ['what is known instead', action('selected-visit'), 'details to come in October 2023'],
    ['a duty without a day', action('visit'), 'no date given'],
    ['advice without a day', action('watch-plan'), 'no date given'],
  ])('is due: %s', (_, one, label) => {
    expect(dueLabel(one)).toBe(label);
  });

  it.each([
    ['2023-10-30', 'grant', []],
    ['2023-10-31', 'grant', []],
    ['2023-11-01', 'grant', ['This date has passed.']],
    [
      '2023-11-01',
      'outreach-october',
      ['This date has passed. If nothing has come, call your regional team.'],
    ],
    ['2023-11-01', 'visit', []],
  ])('on %s, %s has passed: %j', (asOf, id, lines) => {
    expect(passedLine(action(id), asOf)).toEqual(lines);
  });
});

describe('the schools of a district', () => {
  it.each([
    ['some', [result({ met: ['federal'] }), result()], '1 of 2 schools identified'],
    ['the only one', [result({ tier: 'Check' })], '1 of 1 school identified'],
    ['none in the data', [], 'no schools in the data'],
  ])('that are identified fit in a line: %s', (_, schools, line) => {
    expect(districtIdentifiedLine(districtPlan({ schools }))).toBe(line);
  });

  it('add up in one line', () => {
    const schools = [
      result({ met: ['federal'] }),
      result({ tier: 'Check' }),
      result({ watch: true }),
      result({ tier: 'Insufficient data' }),
      result(),
      result(),
    ];
    expect(districtCountsLine(districtPlan({ schools }))).toBe(
      '2 of 6 schools identified; 1 on the watch list, 1 with insufficient data and 2 meet none of the criteria',
    );
    const open = result({ atLeast: true, findings: { federal: unknown('federalDesignation') } });
    expect(districtCountsLine(districtPlan({ schools: [result(), open, open] }))).toBe(
      '0 of 3 schools identified; 1 meets none of the criteria and 2 meet none so far',
    );
    expect(districtCountsLine(districtPlan({ schools: [open] }))).toBe(
      '0 of 1 school identified; 1 meets none so far',
    );
    expect(districtCountsLine(districtPlan({ schools: [result({ met: ['federal'] })] }))).toBe(
      '1 of 1 school identified',
    );
  });

  it('are named where the data does not settle them, as far as a page can', () => {
    const schools = Array.from({ length: 14 }, (_, index) =>
      result({ tier: 'Insufficient data', record: { schoolName: `Example ${index + 1}` } }),
    );
    const [sentence] = unsettledSentences(districtPlan({ schools }));
    expect(sentence).toMatch(
      /^Insufficient data: Example 1, .*Example 12 and 2 more \(see Classification\)\.$/,
    );
    const open = result({
      atLeast: true,
      record: { schoolName: 'Example Open' },
      findings: { 'grad-rate': unknown('graduationRate') },
    });
    expect(unsettledSentences(districtPlan({ schools: [open] }))).toEqual([
      'No criterion met so far, but a missing fact could change that: Example Open.',
    ]);
    expect(unsettledSentences(districtPlan({ schools: [result()] }))).toEqual([]);
  });
});

describe('the notices above a district’s rows', () => {
  const notices = (plan: Parameters<typeof districtPlan>[0], packWith = pack) =>
    districtNotices(districtPlan(plan), resultsOf([], { policy: packWith }));

  it('say that schools name the district identified, where it has no row of its own', () => {
    expect(notices({ schools: [result(), result()], identified: true })).toContain(
      'None of the 2 schools of this district in the data file is identified. Its rows say that the district itself is.',
    );
  });

  it('say that a file has the district’s own row only', () => {
    const own = result({ record: { kind: 'district' } });
    expect(notices({ own })).toContain('The data file has no schools of this district.');
  });

  it('ask to confirm the team even where the pack has no such note', () => {
    const plan = { support: 'not listed', schools: [result({ met: ['federal'] })] } as const;
    expect(notices(plan, { ...pack, notes: [] })).toContain(
      'The state’s list of assisted districts does not name this district. Confirm your assistance team with SSoS or OEPI.',
    );
  });
});

describe('the footnotes', () => {
  const footnotes = (plan: Parameters<typeof districtPlan>[0]) =>
    districtFootnotes(districtPlan(plan), resultsOf([]));

  it.each([
    ['data', 'Region: from the data file.'],
    ['seen', 'Region: as the state’s accountability reports show it; the letters do not place districts.'],
    ['derived', 'Derived regions follow the map.'],
    [
      'unknown',
      'Region: not in the data or the policy pack, so every team is shown. Call the one that serves you.',
    ],
  ] as const)('say where the region is from: %s', (regionBasis, note) => {
    expect(footnotes({ regionBasis })).toContain(note);
  });

  it('say that the pack does not know the region that the data names', () => {
    expect(footnotes({ region: 'Lakes', teams: teams() })).toContain(
      'Region: the data says “Lakes”, which the policy pack does not know. Call the team that serves you.',
    );
  });

  it('say that a low rate alone does not count for assistance, where that is so', () => {
    const note = 'A low rate alone does not count for assistance.';
    expect(footnotes({ schools: [result({ met: ['grad-rate'] })] })).toContain(note);
    expect(footnotes({ schools: [result({ met: ['grad-rate', 'federal'] })] })).not.toContain(note);
  });

  it('speak of small alternative schools only where a graduation rate goes against the state', () => {
    const number = { fact: 'graduationRate', value: 60, operator: 'below', limit: 66.7 } as const;
    const against = (criterion: CriterionId, stated: 'met' | 'not-met'): Conflict => ({
      code: 'state-against-number',
      criterion,
      stated,
      number,
    });
    const text = 'Small alternative schools may be left out.';
    const note = {
      id: 'state-finding-first',
      text,
      citation: { source: 'letter-a', section: null, item: null },
    };
    const results = resultsOf([], { policy: { ...pack, notes: [...pack.notes, note] } });
    const noted = (conflict: Conflict) =>
      districtFootnotes(districtPlan({ schools: [result({ conflicts: [conflict] })] }), results).includes(
        text,
      );
    expect(noted(against('grad-rate', 'not-met'))).toBe(true);
    expect(noted(against('grad-rate', 'met'))).toBe(false);
    expect(noted(against('lowest-10', 'not-met'))).toBe(false);
    expect(noted({ code: 'broad-without-designation' })).toBe(false);
  });

  it('name the letters, the data and the day', () => {
    expect(footnotes({}).slice(0, 3)).toEqual([
      'Sources: Example letter to districts, Sep 21, 2023; Example letter on assistance, Sep 22, 2023; Example law, section 1J.',
      'The tiers are a reading; the letters name none.',
      'Data: example.xlsx, sheet “Table 2 - Schools”, results of 2023. As of Oct 2, 2023. Policy pack: rules for school year 2023–24, checked on Oct 1, 2023.',
    ]);
  });

  it('name pasted rows as such', () => {
    const results = resultsOf([], {
      source: { file: null, sheet: null, headerRow: null, dataYear: null, rows: 0 },
    });
    expect(districtFootnotes(districtPlan(), results)[2]).toMatch(/^Data: pasted rows, year not stated\./);
  });
});

describe('what to check in the data', () => {
  it('puts the file before single rows, and of many alike names the rows', () => {
    const issues = [
      ...Array.from({ length: 45 }, (_, index) => ({ code: 'rate-is-zero' as const, row: index + 3 })),
      { code: 'rows-hidden' as const, count: 2 },
    ];
    const problems = dataProblems({ issues }, 6);
    expect(problems[0]).toMatch(/^2 hidden or filtered rows/);
    expect(problems).toHaveLength(1 + 6 + 1);
    expect(problems.at(-1)).toBe(
      '39 more remarks like this: rows 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 and 27 more.',
    );
  });

  it('counts those that are too many to be listed with the others of their kind', () => {
    const column = 'Percentile';
    const issues: readonly Issue[] = [
      ...Array.from({ length: 3 }, (_, index) => ({
        code: 'not-a-percentile' as const,
        value: 'ten',
        row: index + 2,
        column,
      })),
      { code: 'and-more', of: 'not-a-percentile', count: 2, rows: [5, 6], column },
    ];
    expect(issueCount(issues)).toBe(5);
    expect(dataProblems({ issues }, 1).slice(1)).toEqual(['4 more remarks like this: rows 3, 4, 5 and 6.']);
    expect(dataRemarks({ issues }, 1)).toMatchObject([
      { count: 1, rows: [2], column },
      { count: 4, rows: [3, 4, 5, 6], column },
    ]);
  });

  it('tells which rows were skipped, by reason', () => {
    const skipped = Array.from({ length: 14 }, (_, index) => ({
      row: index + 1,
      reason: { code: 'blank' as const },
    }));
    expect(skippedSentences({ skipped })).toEqual([
      'Skipped, blank row: rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 2 more.',
    ]);
    expect(skippedSentences({ skipped: [{ row: 9, reason: { code: 'state-total' } }] })).toEqual([
      'Skipped, total of the state, not a school: row 9.',
    ]);
  });
});
