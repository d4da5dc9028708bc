import { describe, it, jest } from '@jest/globals';
import { outsideProgram, packagesOf } from './outside-program';
import type { ProgramName } from './outside-program';

export { outsideProgram } from './outside-program';

/**
 * A group of tests that needs outside programs. Where one is missing the group is skipped with one plain line,
 * or fails where `CI` is set: a build server must not lose these tests silently. A browser on a crowded machine may
 * stumble over what is no fault of ours: there a test has a second try, which the run's last lines name.
 */
export function describeWith(programs: readonly ProgramName[], title: string, body: () => void): void {
  const missing = programs.filter((name) => outsideProgram(name) === null);
  if (missing.length === 0) {
    if (programs.includes('chromium')) jest.retryTimes(1, { logErrorsBeforeRetry: true });
    describe(title, body);
    return;
  }
  const packages = packagesOf(missing).join(' ');
  const line = `"${title}" needs ${missing.join(' and ')}: install with apt-get install ${packages}`;
  if (process.env['CI']) {
    it(title, () => {
      throw new Error(line);
    });
    return;
  }
  process.stderr.write(`Skipped: ${line}\n`);
  describe.skip(title, body);
}
