import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { verifyBundle } from '../../../api/bundle/verify-bundle.ts';
import { sha256 } from '../../../api/tokens.ts';
import { aWaveSeen } from '../../helpers/a-wave-seen.ts';
import { fiveOnAmbition } from '../../helpers/ambition-answers.ts';
import { signIn } from '../../helpers/home.ts';

async function published() {
  const seen = await aWaveSeen(7, { answers: fiveOnAmbition });
  await seen.analyst.send('POST', `${seen.path}/publication`);
  return seen;
}

async function filesOf(response: Response): Promise<Record<string, string>> {
  expect(response.status).toBe(200);
  const zip = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const rowsOf = (csv: string | undefined) =>
  Papa.parse<Record<string, string>>(csv?.trim() ?? '', { header: true }).data;

describe('the publication bundle', () => {
  test('holds the picture as it was stored, and tables that say the same', async () => {
    const { analyst, path } = await published();
    const answer = await (await analyst.get(`${path}/picture`)).json();
    const files = await filesOf(await analyst.get(`${path}/bundle`));
    expect(await sha256(files['picture.json'] ?? '')).toBe(answer.hash);
    const ambition = rowsOf(files['tables/themes.csv']).find(
      ({ theme, part }) => theme === 'ambition' && part === 'whole',
    );
    const { table } = answer.picture.themes[0];
    expect(ambition).toMatchObject({
      shown: 'yes',
      base: String(table.base),
      mean: String(table.mean),
      interval_lower: String(table.interval.lower),
      count_5: String(table.distribution.counts[4]),
    });
    // nobody answered a statement on the relation
    const relation = rowsOf(files['tables/themes.csv']).find(({ theme }) => theme === 'relation');
    expect(relation).toMatchObject({ shown: 'no', mean: '', count_5: '' });
    expect(JSON.parse(files['suppression-log.json'] ?? '')).toEqual(answer.suppressed);
  });

  test('holds the improvement themes with what belongs to each, as they were at publication', async () => {
    const { analyst, path } = await published();
    const files = await filesOf(await analyst.get(`${path}/bundle`));
    const feedback = JSON.parse(files['codebook.json'] ?? '').find(
      ({ code }: { code: string }) => code === 'feedback-to-practice',
    );
    expect(feedback.definition.en).not.toBe('');
    expect(rowsOf(files['tables/codebook.csv'])).toContainEqual({
      code: 'feedback-to-practice',
      theme: feedback.theme,
      label_nl: feedback.label.nl,
      label_en: feedback.label.en,
      definition_nl: feedback.definition.nl,
      definition_en: feedback.definition.en,
    });
  });

  test('says of every column what it means', async () => {
    const { analyst, path } = await published();
    const files = await filesOf(await analyst.get(`${path}/bundle`));
    const columns = rowsOf(files['columns.csv']).map(({ table, column }) => `${table} ${column}`);
    const used = Object.entries(files).flatMap(([name, csv]) => {
      const table = /^tables\/(.+)\.csv$/.exec(name)?.[1];
      return table ? Object.keys(rowsOf(csv)[0] ?? {}).map((column) => `${table} ${column}`) : [];
    });
    expect(used.length).toBeGreaterThan(20);
    expect(columns).toEqual(expect.arrayContaining(used));
  });

  test('tells the coordinator what it tells the analyst, but not what the gate held back, and nobody has one before publication', async () => {
    const { analyst, path, network } = await published();
    const coordinator = await signIn(network.coordinator.id);
    const files = await filesOf(await coordinator.get(`${path}/bundle`));
    const analysts = await filesOf(await analyst.get(`${path}/bundle`));
    const { 'suppression-log.json': log, SHA256SUMS: _, ...shared } = analysts;
    expect(log).toBeDefined();
    expect(files).toEqual({ ...shared, SHA256SUMS: files.SHA256SUMS });
    expect(await verifyBundle(files)).toEqual([]);
    const draft = await aWaveSeen(7, { answers: fiveOnAmbition });
    expect((await draft.analyst.get(`${draft.path}/bundle`)).status).toBe(409);
  });

  test('says which publication it is; the one from before a correction stays right, and is told apart', async () => {
    const { analyst, path } = await published();
    const first = await filesOf(await analyst.get(`${path}/bundle`));
    const reason = 'Een citaat stond bij een ander thema.';
    await analyst.send('POST', `${path}/correction`, { reason });
    // until it is published again, what is downloaded is what was published
    expect(await filesOf(await analyst.get(`${path}/bundle`))).toEqual(first);
    expect((await analyst.send('POST', `${path}/publication`)).status).toBe(201);
    const second = await filesOf(await analyst.get(`${path}/bundle`));
    const publicationIn = (files: Record<string, string>) => JSON.parse(files['publication.json'] ?? '');
    expect(publicationIn(first)).toMatchObject({ number: 1, reason: null });
    expect(publicationIn(second)).toMatchObject({ number: 2, reason });
    for (const files of [first, second]) expect(await verifyBundle(files)).toEqual([]);
    const mixed = { ...second, 'publication.json': first['publication.json'] ?? '' };
    expect(await verifyBundle(mixed)).toEqual([{ file: 'publication.json', fault: 'checksum' }]);
  });

  test('is right by its own account, and whoever changes one character in it is found out', async () => {
    const { analyst, path } = await published();
    const files = await filesOf(await analyst.get(`${path}/bundle`));
    expect(await verifyBundle(files)).toEqual([]);
    const table = 'tables/themes.csv';
    const changed = { ...files, [table]: (files[table] ?? '').replace('yes', 'yeS') };
    expect(await verifyBundle(changed)).toEqual([{ file: table, fault: 'checksum' }]);
    const { [table]: _, ...without } = files;
    expect(await verifyBundle(without)).toEqual([{ file: table, fault: 'missing' }]);
    expect(await verifyBundle({ ...files, 'extra.csv': '' })).toEqual([{ file: 'extra.csv', fault: 'unknown' }]);
    // someone who mends the checksum too is found out by making the table again
    const sum = await sha256(changed[table] ?? '');
    const sums = (files.SHA256SUMS ?? '').replace(/^[0-9a-f]{64}( {2}tables\/themes\.csv)$/m, `${sum}$1`);
    expect(await verifyBundle({ ...changed, SHA256SUMS: sums })).toEqual([{ file: table, fault: 'differs' }]);
  });
});
