import { describe, expect, it } from '@jest/globals';
import { remarkCount } from '../../src/taskpane/views/check-view';
import type { CheckView, Remark } from '../../src/taskpane/views/check-view';
import { deskWith, pastedRows } from './example-data';

const HEADINGS = [
  'District Code',
  'School Code',
  'School Name',
  'Accountability Percentile',
  'Graduation Rate',
];

async function remarksOf(headings: readonly string[]): Promise<readonly Remark[]> {
  const row = (last: string): readonly string[] => ['09980000', '09980505', 'Harbor Street High', '3', last];
  const { assessed } = await deskWith(
    pastedRows(headings, [row('80'), ['09980000', '09980010', 'Mill Pond', '52', 'about half']]),
  );
  if (!assessed.ok) throw new Error(assessed.said);
  return assessed.data.check.remarks;
}

describe('a remark on the data', () => {
  it('leads to the cell it is about', async () => {
    const remarks = await remarksOf(HEADINGS);
    const rate = remarks.find(({ said }) => said.includes('about half'));
    expect(rate).toMatchObject({ said: expect.stringContaining('Row 3'), count: 1, column: 4 });
    expect([...(rate?.rows ?? [])]).toEqual([3]);
  });

  it('leads nowhere where it is about a column or the file', async () => {
    const remarks = await remarksOf(HEADINGS);
    const absent = remarks.filter(({ said }) => said.startsWith('No column was read'));
    expect(absent.length).toBeGreaterThan(0);
    expect(absent.map(({ rows }) => rows.length)).toEqual(absent.map(() => 0));
  });
});

describe('many remarks alike', () => {
  const BAD_ROWS = 1_500;
  const NOTES = 5;

  async function checkOfMany(): Promise<CheckView> {
    const rows = Array.from({ length: BAD_ROWS }, (_, at) => [
      '09980000',
      `0998${String(at + 1).padStart(4, '0')}`,
      `School ${at}`,
      'ten',
      '80',
    ]);
    const notes = Array.from({ length: NOTES }, (_, at) => [`Note ${at}`, '', '', '', '']);
    const { assessed } = await deskWith(pastedRows(HEADINGS, [...rows, ...notes]));
    if (!assessed.ok) throw new Error(assessed.said);
    return assessed.data.check;
  }

  it('lead to each of their rows, those that are not listed one by one too', async () => {
    const { remarks } = await checkOfMany();
    const percentiles = remarks.filter(({ column }) => column === 3);
    expect(percentiles.map(({ count }) => count)).toEqual([1, 1, BAD_ROWS - 2]);
    expect(percentiles.at(-1)?.said).toBe('1,498 more remarks like this');
    expect(percentiles.flatMap(({ rows }) => [...rows])).toEqual(
      Array.from({ length: BAD_ROWS }, (_, at) => at + 2),
    );
    expect(remarkCount(percentiles)).toBe(BAD_ROWS);
  });

  it('of rows that were skipped do too', async () => {
    const { skipped } = await checkOfMany();
    expect(skipped.map(({ said, count }) => [said, count])).toEqual([
      ['Skipped, note, without a code: 5 rows', NOTES],
    ]);
    expect([...(skipped[0]?.rows ?? [])]).toEqual([1_502, 1_503, 1_504, 1_505, 1_506]);
  });
});

describe('a column with fractions and percents', () => {
  it('leads to one of each', async () => {
    const rows = ['0.667', '80'].map((rate, at) => ['09980000', `0998001${at}`, `School ${at}`, '3', rate]);
    const { assessed } = await deskWith(pastedRows(HEADINGS, rows));
    const mixed = assessed.ok
      ? assessed.data.check.remarks.find(({ said }) => said.includes('in one column'))
      : undefined;
    expect([[...(mixed?.rows ?? [])], mixed?.column]).toEqual([[2, 3], 4]);
  });
});
