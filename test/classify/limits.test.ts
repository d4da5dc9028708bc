import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../src/intake/cell-value';
import type { Outcome } from '../../src/classify/classification';
import type { CriterionId } from '../../src/policy/pack';
import { classifiedIn, read, sheetOf } from '../support/rows';

/** The outcome for the first of two schools; the second settles the column's scale. */
function outcome(
  criterion: CriterionId,
  heading: string,
  cell: CellValue,
  companion: CellValue,
): Outcome | undefined {
  const [school] = classifiedIn(
    read(
      sheetOf(
        { 'School Code': '09980505', [heading]: cell },
        { 'School Code': '09980510', [heading]: companion },
      ),
    ),
  );
  return school?.findings.find((finding) => finding.criterion === criterion)?.outcome;
}

describe.each([
  ['lowest-10', 'Accountability Percentile'],
  ['low-groups', 'Student Group Percentile'],
] as const)('a percentile at the limit of %s', (criterion, heading) => {
  const highestLow = criterion === 'lowest-10' ? 10 : 5;

  it.each<[percentile: number, expected: Outcome]>([
    [0, 'unknown'],
    [1, 'met'],
    [highestLow - 1, 'met'],
    [highestLow, 'met'],
    [highestLow + 1, 'not-met'],
    [15, 'not-met'],
    [16, 'not-met'],
    [99, 'not-met'],
    [100, 'unknown'],
  ])('%d is %s, as number and as text', (percentile, expected) => {
    for (const cell of [percentile, `${percentile}`, ` ${percentile}.0 `]) {
      expect(outcome(criterion, heading, cell, 50)).toBe(expected);
    }
  });

  it.each<[CellValue]>([['10%'], ['<10'], ['1-10'], [10.5], [0.1]])('%j is no percentile', (cell) => {
    expect(outcome(criterion, heading, cell, 50)).toBe('unknown');
  });
});

const TWO_THIRDS = 200 / 3;

describe.each<[criterion: CriterionId, heading: string, rows: [percent: number, expected: Outcome][]]>([
  [
    'grad-rate',
    'Graduation Rate',
    [
      [66.6, 'met'],
      [66.65, 'met'],
      [66.69, 'met'],
      [TWO_THIRDS, 'met'],
      [66.7, 'not-met'],
      [66.70001, 'not-met'],
      [66.8, 'not-met'],
      [100, 'not-met'],
      [0, 'unknown'],
    ],
  ],
  [
    'participation',
    'Participation Rate',
    [
      [94.9, 'met'],
      [94.95, 'met'],
      [94.999, 'met'],
      [95, 'not-met'],
      [95.1, 'not-met'],
      [100, 'not-met'],
      [0, 'unknown'],
    ],
  ],
])('a rate at the limit of %s', (criterion, heading, rows) => {
  it.each(rows)('%d is %s: as number, text, percent text and fraction', (percent, expected) => {
    expect(outcome(criterion, heading, percent, 50)).toBe(expected);
    expect(outcome(criterion, heading, String(percent), '50')).toBe(expected);
    expect(outcome(criterion, heading, `  ${percent} `, 50)).toBe(expected);
    expect(outcome(criterion, heading, `${percent}%`, 50)).toBe(expected);
    expect(outcome(criterion, heading, percent / 100, 0.5)).toBe(expected);
    expect(outcome(criterion, heading, String(percent / 100), '0.5')).toBe(expected);
  });
});

it('scale-095-or-95: in a mixed column nothing is decided', () => {
  expect(outcome('participation', 'Participation Rate', 0.94, 95)).toBe('unknown');
  expect(outcome('participation', 'Participation Rate', 94, 0.95)).toBe('unknown');
});
