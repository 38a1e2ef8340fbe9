import { existsSync, readFileSync } from 'node:fs';
import { root } from '../../api/start/root.mjs';

/** Where the runner writes what it found. */
export const reportFile = `${root}dist/test-report.json`;

/**
 * Counts the tests in the runner's report. A file that could not even be read has no tests to count: it counts as one
 * that failed, as does a run that left no report.
 */
export function countTests() {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
