import { writeSync } from 'node:fs';

/**
 * Ends the run with one plain line that people and build servers can read without knowing jest, after the names of tests
 * that needed a second try.
 */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const again = results.testResults.flatMap(({ testResults }) =>
      testResults.flatMap(({ fullName, status, invocations = 1 }) =>
        status === 'passed' && invocations > 1 ? `Passed at the second try: ${fullName}\n` : [],
      ),
    );
    const skipped = results.numPendingTests + results.numTodoTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`;
    // Other reporters still have their say, so the line waits for the very end.
    process.once('exit', () => writeSync(1, again.join('') + line));
  }
}
