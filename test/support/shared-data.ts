import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

const SHARED_DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The path of a real state file that is kept beside the project, not in it. */
export function sharedData(name: string): string {
  return SHARED_DATA + name;
}

/** A group of tests on real state files; skipped with one plain line where they are not beside the project. */
export function describeWithSharedData(title: string, body: () => void): void {
  if (existsSync(SHARED_DATA)) {
    describe(title, body);
    return;
  }
  process.stderr.write(`Skipped: "${title}" needs the state's files in ../shared/data\n`);
  describe.skip(title, body);
}
