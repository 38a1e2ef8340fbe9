/** Prints what failed in the last run, its verdict as one line, and exits as the run did: `node test/run/count.mjs <its exit code>`. */
import { countTests, describeFailures } from './report.mjs';

const code = Number(process.argv[2] ?? 0);
for (const failure of describeFailures()) console.log(`${failure}\n`);
const { passed, failed, skipped } = countTests();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(code === 0 && (passed === 0 || failed > 0) ? 1 : code);
