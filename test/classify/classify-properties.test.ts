import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../src/classify/classify';
import { bitOf } from '../../src/classify/rules';
import { CRITERION_IDS, TIERS, type Tier } from '../../src/policy/pack';
import { pack202324 } from '../../src/policy/packs/2023-24/index';
import { conflictSentence } from '../../src/text/conflict-sentence';
import { findingSentence } from '../../src/text/finding-sentence';
import { schoolRows } from '../support/arbitraries';
import { classified, classifiedIn, only, read, type Row, sheetOf } from '../support/rows';

type Answer = ReturnType<typeof classified>;

const withoutRow = (answer: Answer): unknown => ({ ...answer, record: { ...answer.record, row: 0 } });
const bySchool = (answers: readonly Answer[]): ReadonlyMap<string | null, unknown> =>
  new Map(
    answers.map((answer) => [answer.record.schoolCode ?? answer.record.districtCode, withoutRow(answer)]),
  );

describe('classifying', () => {
  it('the columns of a whole file and one row at a time agree', () => {
    fc.assert(
      fc.property(schoolRows, (rows) => {
        const headings = sheetOf(...rows)[0] ?? [];
        const together = classifiedIn(read(sheetOf(...rows)));
        const alone = sheetOf(...rows)
          .slice(1)
          .map((row) => only(classifiedIn(read([headings, row]))));
        expect(together.map(withoutRow)).toEqual(alone.map(withoutRow));
      }),
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(
        schoolRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const headings = Object.keys(Object.assign({}, ...rows) as Row);
          const cells = (some: readonly Row[]): (string | number | boolean | null)[][] =>
            some.map((row) => headings.map((heading) => row[heading] ?? null));
          expect(bySchool(classifiedIn(read([headings, ...cells(shuffled)])))).toEqual(
            bySchool(classifiedIn(read([headings, ...cells(rows)]))),
          );
        },
      ),
    );
  });

  it('what is met, unknown and the tier follow from the findings', () => {
    fc.assert(
      fc.property(schoolRows, (rows) => {
        for (const { findings, criteria, unknown, tier, record, conflicts, atLeast } of classifiedIn(
          read(sheetOf(...rows)),
        )) {
          expect(findings.map(({ criterion }) => criterion)).toEqual([...CRITERION_IDS]);
          const ids = (outcome: string): readonly string[] =>
            findings.filter((finding) => finding.outcome === outcome).map(({ criterion }) => criterion);
          expect(criteria).toEqual(ids('met'));
          expect(unknown).toEqual(ids('unknown'));
          const rung = pack202324.tiers.find((one) => one.criteria.some((id) => criteria.includes(id)));
          if (rung) expect(tier).toBe(rung.tier);
          else expect(['Watch', 'None', 'Check', 'Insufficient data']).toContain(tier);
          if (atLeast) expect(unknown.length + ids('pending').length).toBeGreaterThan(0);
          if (tier === 'Tier 1') expect(atLeast).toBe(false);
          for (const { outcome, basis, evidence, missing } of findings) {
            expect(basis === 'none').toBe(outcome === 'unknown' || outcome === 'not-applicable');
            if (outcome === 'met') expect(evidence?.value).not.toBe('');
            if (outcome === 'met') expect(evidence).not.toBeNull();
            if (outcome !== 'unknown') expect(missing).toEqual([]);
          }
          for (const conflict of conflicts) expect(conflictSentence(conflict, pack202324)).toMatch(/\.$/);
          for (const finding of findings) expect(findingSentence(finding, pack202324)).toMatch(/\.$/);
          expect(record.kind === 'district' && tier === 'Watch').toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the set of criteria in the columns is the one in the findings', () => {
    fc.assert(
      fc.property(schoolRows, (rows) => {
        const { verdicts, at } = classify(read(sheetOf(...rows)), pack202324);
        const sets = Array.from(verdicts.met, (_, index) =>
          at(index).criteria.reduce((set, criterion) => set | bitOf(criterion), 0),
        );
        expect([...verdicts.met]).toEqual(sets);
      }),
    );
  });

  it('one school does not change the answer to another', () => {
    fc.assert(
      fc.property(schoolRows, schoolRows, (rows, others) => {
        const codes = new Set(rows.map((row) => row['School Code']));
        const more = others.filter((row) => !codes.has(row['School Code'] ?? null));
        const both = bySchool(classifiedIn(read(sheetOf(...rows, ...more))));
        for (const [code, answer] of bySchool(classifiedIn(read(sheetOf(...rows))))) {
          expect(both.get(code)).toEqual(answer);
        }
      }),
    );
  });
});

// From most to least help; the two answers that are no rung do not occur where a percentile is given.
const rank = (tier: Tier): number => TIERS.indexOf(tier);

describe('where only numbers speak', () => {
  const tierOf = (percentile: number, graduation: number, participation: number, group: number): Tier =>
    classified({
      'Accountability Percentile': percentile,
      'Graduation Rate': `${graduation / 10}%`,
      'Participation Rate': `${participation / 10}%`,
      'High Needs Percentile': group,
    }).tier;
  const percentile = fc.integer({ min: 1, max: 99 });
  const tenths = fc.integer({ min: 1, max: 1000 });

  it('a higher rate or percentile never leads to a higher tier', () => {
    fc.assert(
      fc.property(
        fc.tuple(percentile, tenths, tenths, percentile),
        fc.tuple(percentile, tenths, tenths, percentile),
        ([a, b, c, d], [e, f, g, h]) => {
          const low = tierOf(Math.min(a, e), Math.min(b, f), Math.min(c, g), Math.min(d, h));
          const high = tierOf(Math.max(a, e), Math.max(b, f), Math.max(c, g), Math.max(d, h));
          expect(rank(high)).toBeGreaterThanOrEqual(rank(low));
        },
      ),
      { numRuns: 150 },
    );
  });

  // Below 1.1 a bare percent could as well be a fraction, which its column then asks about.
  const bare = Array.from({ length: 990 }, (_, index) => index + 11);
  const all = Array.from({ length: 1001 }, (_, tenth) => tenth);

  it.each<[spelling: string, tenths: readonly number[], cellOf: (tenth: number) => string | number]>([
    ['66.7', bare, (tenth) => tenth / 10],
    ['0.667', all, (tenth) => tenth / 1000],
    ['"66.7%"', all, (tenth) => `${tenth / 10}%`],
    ['"  66.7"', bare, (tenth) => `  ${(tenth / 10).toFixed(1)}`],
    ['"66,7"', bare, (tenth) => (tenth / 10).toFixed(1).replace('.', ',')],
  ])('grad-float: every one-decimal percent typed as %s gives the same answer', (_, spelled, cellOf) => {
    const rows = spelled.map((tenth) => [String(10_000_000 + tenth), cellOf(tenth), cellOf(tenth)]);
    const data = read([['School Code', 'Graduation Rate', 'Participation Rate'], ...rows]);
    const outcomes = classifiedIn(data).map(({ findings }) => [findings[4]?.outcome, findings[5]?.outcome]);
    const expected = (tenth: number, line: number): string =>
      tenth === 0 ? 'unknown' : tenth < line ? 'met' : 'not-met';
    expect(outcomes).toEqual(spelled.map((tenth) => [expected(tenth, 667), expected(tenth, 950)]));
  });
});
