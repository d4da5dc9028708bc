import { describe, expect, it } from '@jest/globals';
import { Desk } from '../../src/taskpane/desk/desk';
import type { DeskProgress } from '../../src/taskpane/desk/desk-jobs';
import { AS_OF, pastedRows, POLICY } from './example-data';

const HEADINGS = ['District Code', 'School Code', 'School Name', 'Accountability Percentile'];

/** So many schools in districts of fifty. */
function schools(count: number): string {
  const rows = Array.from({ length: count }, (_, row) => {
    const district = String(4_000 + Math.floor(row / 50));
    return [
      `${district}0000`,
      `${district}${String((row % 50) + 1).padStart(4, '0')}`,
      `School ${row}`,
      '40',
    ];
  });
  return pastedRows(HEADINGS, rows);
}

async function heardOf(count: number): Promise<readonly DeskProgress[]> {
  const desk = new Desk();
  const heard: DeskProgress[] = [];
  await desk.do('read', { source: { kind: 'text', text: schools(count) } });
  await desk.do('assess', { answers: {}, asOf: AS_OF, policy: POLICY }, (progress) => heard.push(progress));
  return heard;
}

describe('how far the desk is with many rows', () => {
  it('is told now and then, in rows that grow up to all of them', async () => {
    const counts = (await heardOf(30_000)).map(({ done }) => done);
    expect(counts).toEqual([5_000, 10_000, 15_000, 20_000, 25_000, 30_000]);
  });

  it('is told some twenty times at most, however many rows there are', async () => {
    const heard = await heardOf(150_000);
    expect(heard.length).toBeGreaterThan(10);
    expect(heard.length).toBeLessThanOrEqual(20);
  });

  it('is not told of a few rows, which take a moment', async () => {
    expect(await heardOf(2_000)).toEqual([]);
  });
});
