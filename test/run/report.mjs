import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from '../../api/start/root.mjs';

/** Where the runner writes what it found: a report per lane. */
export const reportFolder = `${root}dist/test-reports`;

/**
 * Counts the tests in the runner's reports. A file that could not even be read has no tests to count: it counts as one
 * that failed, as does a run that left no report.
 */
export function countTests() {
  const reports = readReports();
  const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
  return {
    passed: sum((report) => report.numPassedTests),
    failed: sum((report) => report.numFailedTests + unreadIn(report).length) + (reports.length === 0 ? 1 : 0),
    skipped: sum((report) => report.numPendingTests + report.numTodoTests),
  };
}

/**
 * What failed, a text each: the file, the test, and the first lines of what it said. Their place in the output of a whole
 * run may be thousands of lines back, and of two lanes.
 */
export function describeFailures() {
  return readReports().flatMap((report) => [
    ...report.testResults.flatMap((file) =>
      file.assertionResults
        .filter((test) => test.status === 'failed')
        .map((test) => describe(file, test.fullName, test.failureMessages.join('\n'))),
    ),
    ...unreadIn(report).map((file) => describe(file, 'the file itself', file.message)),
  ]);
}

const describe = (file, test, said) =>
  `FAILED ${file.name.replace(root, '')} > ${test}\n${said.split('\n').slice(0, 12).join('\n')}`;

function readReports() {
  return existsSync(reportFolder)
    ? readdirSync(reportFolder).map((name) => JSON.parse(readFileSync(`${reportFolder}/${name}`, 'utf8')))
    : [];
}

const unreadIn = (report) =>
  report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
