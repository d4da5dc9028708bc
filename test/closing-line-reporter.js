import { writeSync } from 'node:fs';

/** Ends the run with one plain line that people and build servers can read without knowing jest. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`;
    // Other reporters still have their say, so the line waits for the very end.
    process.once('exit', () => writeSync(1, line));
  }
}
