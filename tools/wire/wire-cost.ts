import type { WireTotals } from '../../workbench/wire/ledger';

const MEGABYTE = 1_000_000;
const WIDTHS = [34, 6, 9, 12, 10, 12, 12];

const padded = (cells: readonly string[]): string =>
  cells
    .map((text, index) => (index === 0 ? text.padEnd(WIDTHS[0] ?? 0) : text.padStart(WIDTHS[index] ?? 0)))
    .join('');

export const HEADLINE = padded(['', 'syncs', 'actions', 'a sheet', 'MB sent', 'largest', 'MB read']);

/** What a job cost, as a line of the table; bytes are UTF-8. */
export function costLine(what: string, totals: WireTotals, sheets: number): string {
  const { syncs, actions, requestBytes, largestRequest, responseBytes } = totals;
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(2);
  const figures = [
    String(syncs),
    actions.toLocaleString('en-US'),
    (actions / sheets).toFixed(1),
    megabytes(requestBytes),
    megabytes(largestRequest),
    megabytes(responseBytes),
  ];
  return padded([what, ...figures]);
}
