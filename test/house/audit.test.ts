/** What was written down about who did what cannot be changed unnoticed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, describe, expect, test } from 'vitest';
import { audit, auditEach } from '../../api/audit.ts';
import { hashOfEvent } from '../../api/audit-chain.ts';
import { runCommand } from '../../api/command/run-command.ts';
import { databaseFile, nodePorts } from '../../api/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'netwerkspiegel-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let counter = 0;
const by = { kind: 'system', job: 'test' } as const;

/** An installation in which much was done at the same moment, and its database for whoever would tamper with it. */
async function written() {
  const dataDir = join(folder, String(counter++));
  const ports = await nodePorts({ dataDir, publicUrl: 'http://localhost' });
  await Promise.all(
    Array.from({ length: 30 }, (_, n) => ports.store.write((tx) => audit(tx, ports, by, 'do', 'thing', String(n)))),
  );
  await ports.store.write((tx) => auditEach(tx, ports, by, 'do-many', 'thing', ['a', 'b', 'c']));
  ports.store.close();
  const client = createClient({ url: `file:${join(dataDir, databaseFile)}` });
  const last = await client.execute('select hash from audit_events order by rowid desc limit 1');
  const verify = (...args: string[]) => runCommand(['verify-audit', '--data', dataDir, ...args], {});
  const tamper = async (sql: string) => {
    await client.execute('drop trigger if exists audit_events_no_update');
    await client.execute('drop trigger if exists audit_events_no_delete');
    await client.execute(sql);
  };
  return { client, verify, tamper, last: String(last.rows[0]?.['hash']) };
}

const oneInTheMiddle = "thing_id = '15' and action = 'do'";

describe('netwerkspiegel verify-audit', () => {
  test('finds a chain in order whatever was written at the same moment, up to the hash that was kept elsewhere', async () => {
    const { verify, last } = await written();
    expect(await verify()).toBe(0);
    expect(await verify('--expect', last)).toBe(0);
    expect(await verify('--expect', 'f'.repeat(64))).toBe(1);
  });

  test.each([
    ['changed', `update audit_events set actor = 'somebody else' where ${oneInTheMiddle}`],
    ['taken away', `delete from audit_events where ${oneInTheMiddle}`],
    ['left without its hash', `update audit_events set hash = null where ${oneInTheMiddle}`],
    [
      'added',
      "insert into audit_events (id, at, actor_kind, actor, action, thing, thing_id, hash) values ('x', '2026', 'system', 'x', 'x', 'x', 'x', 'x')",
    ],
  ])('finds that an event was %s', async (_, sql) => {
    const { verify, tamper } = await written();
    await tamper(sql);
    expect(await verify()).toBe(1);
  });

  test('finds that the last events were taken away, by the hash that was kept elsewhere', async () => {
    const { verify, tamper, last } = await written();
    await tamper("delete from audit_events where action = 'do-many'");
    expect(await verify()).toBe(0);
    expect(await verify('--expect', last)).toBe(1);
  });

  test('nobody changes or deletes an event through the database either', async () => {
    const { client } = await written();
    await expect(client.execute("update audit_events set actor = 'x'")).rejects.toThrow('append only');
    await expect(client.execute('delete from audit_events')).rejects.toThrow('append only');
  });

  test('the hash is SHA-256 over the hash before it, a line end, and the event as canonical JSON', async () => {
    const event = { id: 'i', at: 't', actorKind: 'user', actor: 'u', action: 'a', thing: 't', thingId: 'x' };
    // printf '%s\n%s' "$(printf '0%.0s' $(seq 64))" '{"action":"a","actor":"u","actorKind":"user","at":"t","id":"i","thing":"t","thingId":"x"}' | sha256sum
    expect(await hashOfEvent('0'.repeat(64), event)).toBe(
      'ee5729518344f108e679c904e8463448ff4f7cb4b15da9d5ee98d9b027676968',
    );
  });
});
