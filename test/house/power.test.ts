/** Under load the power goes: everything that the server acknowledged is there, and the chain of the audit holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { addAction } from '../../api/agenda/add-action.ts';
import { runCommand } from '../../api/command/run-command.ts';
import { nodePorts } from '../../api/node.ts';
import { makeSignInLink } from '../../api/sign-in.ts';
import { freePort } from '../../api/start/free-port.ts';
import { actionUpdates } from '../../db/schema.ts';
import { arrangeNetwork } from '../helpers/arrange-published-wave.ts';
import { npmStart } from './npm-start.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'netwerkspiegel-power-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** As many people write at the same moment. */
const writers = 16;
/** So many acknowledgements after which the power goes. */
const enough = 300;

/** An action to write about, and the way in of who keeps the agenda. */
async function arranged() {
  const ports = await nodePorts({ dataDir, publicUrl: 'http://localhost' });
  const network = await arrangeNetwork(ports.store);
  const actionId = await ports.store.write((tx) =>
    addAction(tx, ports, network.networkId, {
      ...{ text: 'Iets doen.', ownerId: network.members[0]?.id ?? '', deadline: '2099-01-01' },
      ...{ opportunityId: null, objectiveId: null },
    }),
  );
  const token = new URL(await makeSignInLink(ports, network.coordinator.id)).hash.slice(1);
  ports.store.close();
  return { actionId, token };
}

test('what was acknowledged before a kill -9 is there afterwards, all of it', async () => {
  const { actionId, token } = await arranged();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = npmStart(root, { PORT: String(port), DATA_DIR: dataDir });
  await server.printed(/Ctrl\+C/);
  const headers = { 'Content-Type': 'application/json', Origin: url };
  const signedIn = await fetch(`${url}/v1/sessions`, { method: 'POST', headers, body: JSON.stringify({ token }) });
  const cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';

  const acknowledged = new Set<string>();
  const refused: number[] = [];
  let cut = () => {};
  const powerGoes = new Promise<void>((resolve) => {
    cut = resolve;
  });
  /** Writes until nobody answers any more. */
  const write = async (who: number) => {
    for (let n = 0; ; n += 1) {
      const note = `${who}-${n}`;
      const body = JSON.stringify({ state: 'do', note });
      try {
        const init = { method: 'POST', headers: { ...headers, Cookie: cookie }, body };
        const { status } = await fetch(`${url}/v1/actions/${actionId}/updates`, init);
        if (status !== 201) refused.push(status);
        else acknowledged.add(note);
      } catch {
        return;
      }
      if (acknowledged.size === enough || refused.length > 0) cut();
    }
  };
  const writing = Promise.all(Array.from({ length: writers }, (_, who) => write(who)));
  await powerGoes;
  await server.cutPower();
  await writing;

  const ports = await nodePorts({ dataDir, publicUrl: 'http://localhost' });
  const found = new Set(
    (await ports.store.read.select({ note: actionUpdates.note }).from(actionUpdates)).map((row) => row.note),
  );
  ports.store.close();
  const lost = [...acknowledged].filter((note) => !found.has(note));
  console.log(`acknowledged ${acknowledged.size}, found ${found.size}, lost ${lost.length}`);
  expect(refused).toEqual([]);
  expect(acknowledged.size).toBeGreaterThanOrEqual(enough);
  expect(lost).toEqual([]);
  expect(await runCommand(['verify-audit', '--data', dataDir], {})).toBe(0);
});
