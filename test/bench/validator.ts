/**
 * The compiled check beside survey-core: whether they agree on 10,000 questionnaires made by chance, and what checking
 * one response to the shipped questionnaire costs, on Node and in workerd. survey-core builds its model per response, as
 * a server without the compiled check would have to.
 */
import { join } from 'node:path';
import { freePort } from '../../api/start/free-port.ts';
import { runProgram } from '../../api/start/program.ts';
import { root } from '../../api/start/root.mjs';
import { judgeQuestionnaires } from '../surveys/judge-questionnaires.ts';
import { beside, type Row } from './row.ts';
import { type Check, repeat } from './validator/work.ts';

const questionnaires = 10_000;
const times: Record<Check, number> = { compiled: 5000, 'survey-core': 50 };
const rounds = 5;

const middle = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export async function run(): Promise<Row[]> {
  return [
    ...agreement(),
    ...(await timesOn('Node', async (check, many) => repeat(check, many))),
    ...(await inWorkerd()),
  ];
}

function agreement(): Row[] {
  // survey-core tells of nonsense on the console, and lets it pass.
  const warn = console.warn;
  console.warn = () => {};
  const { counted, looser, tooStrict } = judgeQuestionnaires(questionnaires);
  console.warn = warn;
  return [
    { name: 'validator: questionnaires handed in honestly', value: counted.handedIn, baseline: questionnaires },
    { name: 'validator: answers with nonsense', value: counted.refused + counted.accepted },
    { name: 'validator: looser than survey-core', value: looser.length, baseline: 0 },
    { name: 'validator: stricter to an honest respondent', value: tooStrict.length, baseline: 0 },
  ];
}

/** Microseconds per validation, by the clock of whoever asks; what asking itself takes is left out. */
async function timesOn(home: string, ask: (check: Check, times: number) => Promise<void>): Promise<Row[]> {
  const measure = async (check: Check) => {
    await ask(check, times[check]);
    const measured: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await ask(check, times[check]);
      const worked = performance.now();
      await ask(check, 0);
      measured.push((1000 * (2 * worked - start - performance.now())) / times[check]);
    }
    return middle(measured);
  };
  const compiled = await measure('compiled');
  const core = await measure('survey-core');
  return [beside(`validator on ${home}: µs per validation, survey-core beside compiled`, core, compiled)];
}

async function inWorkerd(): Promise<Row[]> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const worker = await runProgram(
    process.execPath,
    [
      join(root, 'node_modules/wrangler/bin/wrangler.js'),
      ...['dev', join(root, 'test/bench/validator/worker.ts')],
      ...['--config', join(root, 'test/bench/validator/wrangler.toml')],
      ...['--ip', '127.0.0.1', '--port', new URL(url).port, '--inspector-port', '0'],
      '--show-interactive-dev-session=false',
    ],
    { answersAt: url, env: { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', CI: 'true' } },
  );
  try {
    return await timesOn('workerd', async (check, many) => {
      const response = await fetch(`${url}/?check=${check}&times=${many}`);
      if (!response.ok) throw new Error(`validator: workerd answered ${response.status}`);
      await response.text();
    });
  } finally {
    await worker.end();
  }
}
