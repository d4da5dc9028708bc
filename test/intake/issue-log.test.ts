import { describe, expect, it } from '@jest/globals';
import { IssueLog } from '../../src/intake/issue-log';
import { read } from '../support/rows';

describe('the issues of a long file', () => {
  it('of one kind in one column the first thousand are kept, the rest counted', () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => [String(10_000_000 + index), 'ten', '#N/A']);
    const { issues } = read([['School Code', 'Percentile', 'Federal Designation'], ...rows]);
    expect(issues).toHaveLength(2_002);
    expect(issues.slice(-2)).toEqual([
      { code: 'and-more', of: 'excel-error', count: 1_500, column: 'Federal Designation' },
      { code: 'and-more', of: 'not-a-percentile', count: 1_500, column: 'Percentile' },
    ]);
  });

  it('exactly a thousand need no such line', () => {
    const log = new IssueLog();
    for (let row = 1; row <= 1_000; row += 1) log.add({ code: 'rate-is-zero', row });
    expect(log.all()).toHaveLength(1_000);
    log.add({ code: 'rate-is-zero', row: 1_001 });
    expect(log.all().at(-1)).toEqual({ code: 'and-more', of: 'rate-is-zero', count: 1 });
  });
});
