import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import type { Reader } from '../../db/client.ts';
import { listAuditEvents } from '../../db/queries/people/list-audit-events.ts';
import { chainStart, hashOfEvent } from '../audit-chain.ts';
import { databaseFile } from '../node.ts';
import { cannot } from './cannot.ts';

/** `netwerkspiegel verify-audit`: whether what was written down about who did what is still what was written down. */
export async function verifyAudit(args: string[], env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const options = { data: { type: 'string' }, expect: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (positionals.length > 0) return cannot('Give no file: netwerkspiegel verify-audit [--expect <hash>]');
  const folder = values.data ?? env.DATA_DIR ?? 'data';
  const path = join(folder, databaseFile);
  if (!existsSync(path)) return cannot(`There is no database in ${folder}. Say where it is with --data.`);
  const client = createClient({ url: `file:${path}` });
  try {
    const { count, before, last, fault, met } = await followChain(drizzle(client), values.expect);
    if (fault !== null) {
      console.log(`✗ event ${fault.id} of ${fault.at} ${fault.why}`);
      return 1;
    }
    if (values.expect !== undefined && !met) {
      console.log(
        `✗ ${values.expect} is not in the chain: events after it were taken away, or it is of another installation`,
      );
      return 1;
    }
    if (before > 0) console.log(`  ${before} events were written before the chain began`);
    console.log(`✓ ${count} events, each follows from the one before`);
    console.log(`  the last hash is ${last}: keep it elsewhere, and give it next time with --expect`);
    return 0;
  } finally {
    client.close();
  }
}

type Fault = { id: string; at: string; why: string };

async function followChain(read: Reader, expected: string | undefined) {
  const seen = { count: 0, before: 0, last: chainStart, met: expected === chainStart, fault: null as Fault | null };
  for (let after = 0; ; ) {
    const events = await listAuditEvents(read, { after, limit: 5000 });
    for (const event of events) {
      after = event.place;
      if (event.hash === null && seen.count === 0) {
        seen.before += 1;
        continue;
      }
      const { id, at } = event;
      if (event.hash === null) return { ...seen, fault: { id, at, why: 'has no hash, though the chain had begun' } };
      if (event.hash !== (await hashOfEvent(seen.last, event)))
        return { ...seen, fault: { id, at, why: 'is not what was written down, or an event before it is gone' } };
      seen.last = event.hash;
      seen.count += 1;
      if (event.hash === expected) seen.met = true;
    }
    if (events.length === 0) return seen;
  }
}
