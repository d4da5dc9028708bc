import { listLabel } from './list-label';

/** `4–15, 20 and 31`: rows in their order, those that follow each other as one; of very many the first and a count. */
export function rowRanges(rows: ArrayLike<number>, most = 500): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of Array.from(rows).sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last !== undefined && row <= last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  const named = ranges.slice(0, most).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const left = ranges.slice(most).reduce((count, { from, to }) => count + to - from + 1, 0);
  return listLabel(left === 0 ? named : [...named, `${left.toLocaleString('en-US')} more`]);
}
