import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../api/start/root.mjs';
import { countTests, reportFolder } from './report.mjs';
import { secondGo } from './second-go.mjs';

/** Tests of one home follow each other; two homes have nothing in common, so they run beside each other. */
const lanes = [
  ['unit', 'api-node', 'web'],
  ['api-edge', 'house', 'story'],
];

/**
 * The turn of a project.
 *
 * @param {string} project
 * @returns {number} from 1
 * @throws when no lane runs it: its tests would never be run
 */
export function turnOf(project) {
  const turn = lanes.flat().indexOf(project) + 1;
  if (turn === 0) throw new Error(`No lane runs the project ${project}: add it in test/run/lanes.mjs.`);
  return turn;
}

/**
 * Runs the tests in two lanes at the same time, each with homes of its own, and shows the second lane's words when the
 * first has finished.
 *
 * @param {string[]} narrowed names of files or folders; none: everything
 * @returns {Promise<number>} the exit code: 0 when both lanes passed, and there was something to run
 */
export async function runLanes(narrowed) {
  const running = lanes.map((projects, lane) => startLane(lane, projects, narrowed));
  const codes = [];
  for (const { ended, show } of running) {
    show();
    codes.push(await ended);
  }
  for (const line of running.flatMap((lane) => lane.retried())) console.log(line);
  const { passed, failed, skipped } = countTests();
  if (passed + failed + skipped === 0) console.error('No test has such a name.');
  return codes.find((code) => code !== 0) ?? (passed > 0 ? 0 : 1);
}

function startLane(lane, projects, narrowed) {
  const vitest = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...['--config', 'test/vitest.config.ts', '--passWithNoTests'],
      ...['--reporter=default', '--reporter=json', '--reporter=./test/run/second-go.mjs'],
      ...[`--outputFile.json=${reportFolder}/lane-${lane + 1}.json`],
      ...projects.map((project) => `--project=${project}`),
      ...narrowed,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let held = [];
  let shown = false;
  let said = '';
  vitest.stdout.on('data', (words) => {
    said += words;
  });
  for (const [from, to] of [
    [vitest.stdout, process.stdout],
    [vitest.stderr, process.stderr],
  ]) {
    from.on('data', (words) => (shown ? to.write(words) : held.push(() => to.write(words))));
  }
  return {
    ended: once(vitest, 'close').then(([code]) => code ?? 1),
    /** Said once more at the end of both lanes, where it is read. */
    retried: () => said.split('\n').filter((line) => line.startsWith(secondGo)),
    show() {
      shown = true;
      for (const write of held) write();
      held = [];
    },
  };
}
