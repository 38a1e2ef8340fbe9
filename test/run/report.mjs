import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from '../../api/start/root.mjs';

/** Where the runner writes what it found: a report per lane. */
export const reportFolder = `${root}dist/test-reports`;

/**
 * Counts the tests in the runner's reports. A file that could not even be read has no tests to count: it counts as one
 * that failed, as does a run that left no report.
 */
export function countTests() {
  const reports = existsSync(reportFolder)
    ? readdirSync(reportFolder).map((name) => JSON.parse(readFileSync(`${reportFolder}/${name}`, 'utf8')))
    : [];
  const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
  return {
    passed: sum((report) => report.numPassedTests),
    failed: sum((report) => report.numFailedTests + unreadIn(report).length) + (reports.length === 0 ? 1 : 0),
    skipped: sum((report) => report.numPendingTests + report.numTodoTests),
  };
}

const unreadIn = (report) =>
  report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
