import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

/**
 * Compares a text with a file that people can open. Where they differ, the new text is written beside it as
 * `<name>-changed.txt`: look at it, and rename it over the old one if it is right.
 */
export function expectGolden(folder: URL, name: string, text: string): void {
  const golden = fileURLToPath(new URL(`golden/${name}.txt`, folder));
  const changed = fileURLToPath(new URL(`golden/${name}-changed.txt`, folder));
  const known = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (known === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text).toBe(known);
}
