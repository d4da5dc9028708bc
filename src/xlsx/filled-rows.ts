/** How many rows there are down to the last one with a value in it: formats and final line ends leave empty ones. */
export function filledRowCount(rows: readonly (readonly unknown[] | undefined)[]): number {
  let count = rows.length;
  while (count > 0 && (rows[count - 1] ?? []).every(isEmpty)) {
    count -= 1;
  }
  return count;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
