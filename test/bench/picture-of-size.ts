/** Measures one size for test/bench/picture.ts and prints the figures as JSON: `picture-of-size.ts <responses>`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { databaseFile, nodePorts } from '../../api/node.ts';
import { makePicture } from '../../api/picture.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import { themeCodes } from '../../surveys/index.ts';
import type { Measured } from './picture.ts';

const size = Number(process.argv[2]);
const perTheme = 8;
const names = themeCodes.flatMap((theme) => Array.from({ length: perTheme }, (_, place) => `${theme}.s${place}`));

const dataDir = mkdtempSync(join(tmpdir(), 'netwerkspiegel-bench-'));
try {
  const ports = await nodePorts({ dataDir, publicUrl: 'http://localhost' });
  await load(`file:${join(dataDir, databaseFile)}`);
  await readOnce(`file:${join(dataDir, databaseFile)}`);
  const wave = await findWave(ports.store.read, 'wave');
  if (!wave) throw new Error('picture-of-size: the wave was loaded');
  globalThis.gc?.();
  const loaded = inMegabytes(process.memoryUsage().rss);
  let base = 0;
  const picture = await seconds(async () => {
    const { document } = await makePicture(ports.store.read, wave);
    base = document.response.submitted;
    if (!document.themes.every(({ table }) => table.kind === 'shown')) throw new Error('picture-of-size: all is shown');
  });
  const memory = inMegabytes(process.resourceUsage().maxRSS * 1024);
  const scan = await seconds(() => scanRows(`file:${join(dataDir, databaseFile)}`));
  console.log(JSON.stringify({ loaded, scan, picture, memory, base } satisfies Measured));
  ports.store.close();
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Has the file in the machine's memory, so that neither of the two reads from the disk. */
async function readOnce(url: string): Promise<void> {
  const client = createClient({ url });
  await client.execute('select sum(length(item)) from answers');
  client.close();
}

/** One plain scan: every answer row of the wave, read to the end with the client of the product, some at a time. */
async function scanRows(url: string): Promise<void> {
  const client = createClient({ url });
  let seen = 0;
  for (let from = 0; from < size; from += 2000) {
    const { rows } = await client.execute({
      sql: `select a.response_id, a.item, a.kind, a.value, a.missing from answers a
        inner join responses r on r.id = a.response_id
        where r.wave_id = 'wave' and r.id >= ? and r.id < ?`,
      args: [idOf(from), idOf(from + 2000)],
    });
    seen += rows.length;
  }
  client.close();
  if (seen !== size * names.length) throw new Error(`picture-of-size: scanned ${seen} rows`);
}

function idOf(place: number): string {
  return `r${String(place).padStart(9, '0')}`;
}

/** A closed wave of so many organisations that all answered, made inside the database. */
async function load(url: string): Promise<void> {
  const client = createClient({ url });
  const text = { nl: 'verzonnen', en: 'made up' };
  const scale = [1, 2, 3, 4, 5].map((value) => ({ value, text }));
  const elements = names.map((name, place) => ({
    ...{ name, type: 'radiogroup', itemKind: 'statement', isRequired: true, theme: name.split('.')[0] },
    ...{ direction: place % 3 === 2 ? 'negative' : 'positive', aspect: place % 2 === 0 ? 'climate' : 'practice' },
    ...{ title: text, source: 'made up', choices: [...scale, { value: 'dont-know', text }] },
  }));
  const version = { code: 'bench', version: 1, pages: [{ name: 'all', title: text, elements }] };
  const promise = {
    ...{ threshold: 5, readers: [{ name: 'Analyst', organisation: null }], invited: size },
    ...{ opensOn: '2026-01-05', closesOn: '2026-02-05', reminderDays: [], mailLimit: 5 },
  };
  const at = '2026-01-01T00:00:00.000Z';
  const numbers = `with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${size})`;
  const id = `'r' || printf('%09d', i)`;
  const write = (sql: string, args: (string | number)[] = []) => client.execute({ sql, args });
  await client.execute('PRAGMA foreign_keys = OFF');
  await client.execute('PRAGMA synchronous = OFF');
  await write(`insert into inspectorates (id, name, created_at) values ('i', 'Bench', ?)`, [at]);
  await write(
    `insert into networks (id, inspectorate_id, name, description, ambition, demo, created_at)
     values ('network', 'i', 'Bench', '', '', 0, ?)`,
    [at],
  );
  await write(`insert into questionnaires (id, code, created_at) values ('q', 'bench', ?)`, [at]);
  await write(
    `insert into questionnaire_versions (id, questionnaire_id, number, json, hash, change_note, published_at)
     values ('v', 'q', 1, ?, '', '', ?)`,
    [JSON.stringify(version), at],
  );
  await write(
    `insert into waves (id, network_id, version_id, label, opens_on, closes_on, threshold, status, promise, created_at)
     values ('wave', 'network', 'v', 'Bench', '2026-01-05', '2026-02-05', 5, 'closed', ?, ?)`,
    [JSON.stringify(promise), at],
  );
  await write(
    `insert into organisations (id, inspectorate_id, name, sector, created_at)
     ${numbers} select ${id}, 'i', ${id}, 'Sector ' || (i % 5), ? from n`,
    [at],
  );
  await write(
    `insert into invitations (id, wave_id, organisation_id, organisation_name, sector, contact_name, contact_email,
       locale, expires_at, status, submitted_at, reminders)
     ${numbers} select ${id}, 'wave', ${id}, ${id}, 'Sector ' || (i % 5), 'Contact', 'contact@example.org',
       'nl', ?, 'submitted', ?, 0 from n`,
    [at, at],
  );
  await write(
    `insert into responses (id, wave_id, invitation_id, draft, revision, saved_at, submitted_at)
     ${numbers} select ${id}, 'wave', ${id}, '{}', 1, ?, ? from n`,
    [at, at],
  );
  for (const [place, name] of names.entries()) {
    // One in eleven can't judge; the others spread over the scale.
    await write(
      `insert into answers (response_id, item, kind, value, missing)
       ${numbers} select ${id}, ?, iif((i * 7 + ${place}) % 11 = 0, 'missing', 'value'),
         iif((i * 7 + ${place}) % 11 = 0, null, 1 + (i * 31 + i / 7 + ${place * 13}) % 5),
         iif((i * 7 + ${place}) % 11 = 0, 'dont-know', null) from n`,
      [name],
    );
  }
  client.close();
}
