import { describe, expect, it } from '@jest/globals';
import type { Remark } from '../../src/taskpane/views/check-view';
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
    expect(rate).toEqual({ said: expect.stringContaining('Row 3'), cell: { row: 3, column: 4 } });
  });

  it('leads nowhere where it is about a column or the file', async () => {
    const remarks = await remarksOf(HEADINGS);
    const absent = remarks.filter(({ said }) => said.includes('no column for'));
    expect(absent.length).toBeGreaterThan(0);
    expect(absent.map(({ cell }) => cell)).toEqual(absent.map(() => null));
  });
});
