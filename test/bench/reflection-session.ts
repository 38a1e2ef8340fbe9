/**
 * A room of a hundred phones that recognise, sort, propose, and then vote for a minute, in both homes: what was
 * acknowledged is there, everybody sees the same in the end, and how long a look and a vote take beside the plainest answer
 * of the same home under the same load (a look without a token, which is refused before anything is looked up). The phones
 * run in one process beside the server, on the same machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ports } from '../../api/env.ts';
import { nodePorts, serveNode } from '../../api/node.ts';
import { makeSignInLink } from '../../api/sign-in.ts';
import { startEdge } from '../../api/start/edge.ts';
import { freePort } from '../../api/start/free-port.ts';
import { anImprovementTheme } from '../helpers/a-picture.ts';
import { arrangeNetwork, arrangeWave } from '../helpers/arrange-published-wave.ts';
import { beside, type Row } from './row.ts';
import { type Room, simulateRoom } from './simulated-room.ts';

const phones = 100;
const seconds = 60;

export async function run(): Promise<Row[]> {
  return [...(await inHome('node', startNode)), ...(await inHome('edge', startWorkerd))];
}

type Home = { url: string; ports: Ports; stop: () => Promise<void> };

async function startNode(dataDir: string): Promise<Home> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const ports = await nodePorts({ dataDir, publicUrl: url });
  const server = await serveNode(ports, port);
  return { url, ports, stop: () => server.close() };
}

const startWorkerd = async (dataDir: string): Promise<Home> =>
  startEdge({ dataDir, port: await freePort(), databasePort: await freePort() });

async function inHome(home: string, start: (dataDir: string) => Promise<Home>): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'netwerkspiegel-bench-'));
  const { url, ports, stop } = await start(dataDir);
  try {
    const network = await arrangeNetwork(ports.store);
    const canImprove = [anImprovementTheme('relation', 'contact'), anImprovementTheme('relation', 'trust')];
    const waveId = await arrangeWave(ports.store, network, { picture: { canImprove } });
    const cookie = await signIn(ports, network.coordinator.id, url);
    const plainest = plainestAnswers(url);
    const room = await simulateRoom({ url, cookie, waveId, phones, seconds });
    return rowsOf(`reflection session, ${phones} phones, ${home}`, room, await plainest.stop());
  } finally {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function signIn(ports: Ports, userId: string, url: string): Promise<string> {
  const token = new URL(await makeSignInLink(ports, userId)).hash.slice(1);
  const headers = { 'Content-Type': 'application/json', Origin: url };
  const answer = await fetch(`${url}/v1/sessions`, { method: 'POST', headers, body: JSON.stringify({ token }) });
  return answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

/** Asks for the plainest answer of the home five times a second, while the room is at work. */
function plainestAnswers(url: string) {
  const took: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const begun = performance.now();
      await (await fetch(`${url}/v1/my-session`)).text();
      took.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  })();
  return {
    async stop() {
      isOver = true;
      await asking;
      return took;
    },
  };
}

/** The value below which this share of the sorted numbers lies. */
function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function rowsOf(name: string, room: Room, plainest: number[]): Row[] {
  const times = (what: string, took: number[]) =>
    [0.5, 0.95, 0.99].map((share) =>
      beside(`${name}: ms of a ${what}, p${share * 100}`, quantile(took, share), quantile(plainest, share)),
    );
  return [
    { name: `${name}: acknowledged`, value: room.acknowledged },
    { name: `${name}: refused`, value: room.refused },
    { name: `${name}: lost`, value: room.lost },
    { name: `${name}: there twice`, value: room.duplicates },
    beside(`${name}: votes shown at the end, beside those acknowledged last`, room.shown, room.kept),
    { name: `${name}: different end states seen`, value: room.endStates },
    ...times('look', room.looks),
    ...times('vote', room.votes),
    { name: `${name}: share of looks without news`, value: room.unchanged / room.looks.length },
    { name: `${name}: bytes of a look`, value: room.bytes / room.looks.length },
  ];
}
