import { describe, expect, it } from '@jest/globals';
import { IssueLog } from '../../src/intake/issue-log';
import { read } from '../support/rows';

describe('the issues of a long file', () => {
  it('of one kind in one column the first thousand are kept, of the rest their number and rows', () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => [String(10_000_000 + index), 'ten', '#N/A']);
    const { issues } = read([['School Code', 'Percentile', 'Federal Designation'], ...rows]);
    expect(issues).toHaveLength(2_002);
    const rest = { code: 'and-more', count: 1_500, rows: sheetRows(1_002, 2_501) } as const;
    expect(issues.slice(-2)).toEqual([
      { ...rest, of: 'excel-error', column: 'Federal Designation' },
      { ...rest, of: 'not-a-percentile', column: 'Percentile' },
    ]);
  });

  it('exactly a thousand need no such line', () => {
    const log = new IssueLog();
    for (let row = 1; row <= 1_000; row += 1) log.add({ code: 'rate-is-zero', row });
    expect(log.all()).toHaveLength(1_000);
    log.add({ code: 'rate-is-zero', row: 1_001 });
    expect(log.all().at(-1)).toEqual({ code: 'and-more', of: 'rate-is-zero', count: 1, rows: [1_001] });
  });
});

const sheetRows = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
