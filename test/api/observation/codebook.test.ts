import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { auditEvents } from '../../../db/schema.ts';
import { codebook } from '../../../surveys/index.ts';
import { anotherWave, aWaveSeen, pictureOf, type SeenWave } from '../../helpers/a-wave-seen.ts';
import { database, newInspector, newUser, signIn, type Visitor } from '../../helpers/home.ts';
import { codeAnswers, remarksOf } from '../../helpers/say.ts';

const words = {
  theme: 'processes',
  label: { nl: 'Parkeren bij overleggen', en: 'Parking at meetings' },
  definition: { nl: 'Of men de auto kwijt kan.', en: 'Whether one can leave the car.' },
  example: { nl: 'Ik rijd drie rondjes.', en: 'I drive around three times.' },
  keywords: { nl: ['parkeren'], en: ['parking'] },
};
const why = 'Het komt vaak terug.';

const aWave = (answers = 4) => aWaveSeen(5, { answers: remarksOf(answers), threshold: 3 });
const codesOf = async (who: Visitor) =>
  (await (await who.get('/v1/codebook')).json()).codes as Record<string, unknown>[];
const codeOf = async (who: Visitor, code: string) => (await codesOf(who)).find((one) => one.code === code);
const codings = async ({ analyst, path }: SeenWave) =>
  (await (await analyst.get(`${path}/observations`)).json()).observations.map(
    ({ codes }: { codes: string[] }) => codes,
  );
const history = async (who: Visitor) => (await (await who.get('/v1/codebook/changes')).json()).changes;
const add = async (who: Visitor) => (await (await who.send('POST', '/v1/codebook/codes', { words, why })).json()).code;

describe('the codebook of an inspectorate', () => {
  test('starts as it ships; what is added is named, used and kept with who, when and why', async () => {
    const wave = await aWave();
    expect(await codesOf(wave.analyst)).toHaveLength(codebook.length);
    const code = await add(wave.analyst);
    expect(code).toBe('parking-at-meetings');
    expect(await codeOf(wave.analyst, code)).toMatchObject({ ...words, state: 'active', own: true });
    await codeAnswers(wave, [{ code }]);
    expect((await codings(wave))[0]).toEqual([code]);
    expect((await (await wave.analyst.get(`${wave.path}/codebook`)).json()).used).toEqual({ [code]: 1 });
    expect(await history(wave.analyst)).toMatchObject([{ code, kind: 'add', why, by: 'Inspecteur', reversed: false }]);
    const events = await database().select().from(auditEvents).where(eq(auditEvents.thingId, code));
    expect(events.map(({ action, thing }) => [action, thing])).toContainEqual(['add', 'code']);
  });

  test('a new wording is in the next picture; a published picture keeps the old one', async () => {
    const first = await aWave();
    await codeAnswers(first, Array(4).fill({ code: 'trust' }));
    await first.analyst.send('POST', `${first.path}/publication`);
    const trust = await codeOf(first.analyst, 'trust');
    const { code: _, state: __, into: ___, own: ____, ...before } = trust ?? {};
    const label = { nl: 'Op elkaar bouwen', en: 'Relying on each other' };
    const put = await first.analyst.send('PUT', '/v1/codebook/codes/trust', { words: { ...before, label }, why });
    expect(put.status).toBe(200);
    const second = await anotherWave(first.network, { answers: remarksOf(4), threshold: 3, label: 'Later' });
    await codeAnswers(second, Array(4).fill({ code: 'trust' }));
    expect(JSON.stringify(await pictureOf(second.analyst, second.path))).toContain('Op elkaar bouwen');
    expect(JSON.stringify(await pictureOf(first.analyst, first.path))).not.toContain('Op elkaar bouwen');
    const [change] = await history(first.analyst);
    await first.analyst.send('POST', `/v1/codebook/changes/${change.id}/reversal`, { why: 'Vergissing.' });
    expect(await codeOf(first.analyst, 'trust')).toMatchObject({ label: (before as { label: unknown }).label });
  });

  test('merging makes all observations of one the other’s, and can be taken back for what was not coded anew', async () => {
    const wave = await aWave();
    const code = await add(wave.analyst);
    await codeAnswers(wave, [{ code }, { code }, { code: 'trust' }]);
    const merged = await wave.analyst.send('POST', `/v1/codebook/codes/${code}/mergers`, { into: 'trust', why });
    expect(merged.status).toBe(200);
    expect(await codings(wave)).toEqual([['trust'], ['trust'], ['trust'], []]);
    expect(await codeOf(wave.analyst, code)).toMatchObject({ state: 'merged', into: 'trust' });
    const { observations } = await (await wave.analyst.get(`${wave.path}/observations`)).json();
    const stale = await wave.analyst.send('PATCH', `/v1/observations/${observations[0].id}`, {
      tone: 'goes-well',
      codes: [code],
    });
    expect(stale.status).toBe(422);
    await wave.analyst.send('PATCH', `/v1/observations/${observations[0].id}`, { tone: 'goes-well', codes: ['trust'] });
    const [change] = await history(wave.analyst);
    expect(change).toMatchObject({ kind: 'merge', into: 'trust', reversible: true });
    await wave.analyst.send('POST', `/v1/codebook/changes/${change.id}/reversal`, { why: 'Toch niet hetzelfde.' });
    // The first was coded anew after the merger, so it stays with what the analyst chose.
    expect(await codings(wave)).toEqual([['trust'], [code], ['trust'], []]);
    const twice = await wave.analyst.send('POST', `/v1/codebook/changes/${change.id}/reversal`, { why });
    expect((await twice.json()).type).toBe('/v1/problems/not-reversible');
  });

  test('what was published keeps its codes when they are merged, and a later wave counts them as one', async () => {
    const first = await aWave();
    const code = await add(first.analyst);
    await codeAnswers(first, Array(4).fill({ code }));
    await first.analyst.send('POST', `${first.path}/publication`);
    const before = await pictureOf(first.analyst, first.path);
    const later = await anotherWave(first.network, {
      answers: remarksOf(4),
      threshold: 3,
      label: 'Later',
      previousWaveId: first.waveId,
    });
    await codeAnswers(later, Array(4).fill({ code: 'trust' }));
    await first.analyst.send('POST', `/v1/codebook/codes/${code}/mergers`, { into: 'trust', why });
    expect(await pictureOf(first.analyst, first.path)).toEqual(before);
    expect((await codings(first))[0]).toEqual([code]);
    const { themes } = await pictureOf(later.analyst, later.path);
    const trust = themes.flatMap(({ canImprove }) => canImprove).find((one) => one.code === 'trust');
    // Said in both waves by the same kind of source: it persists, under the name that it has now.
    expect(trust?.recurring).toBe('both');
  });

  test('splitting goes by observation: the new one, both, or as it was', async () => {
    const wave = await aWave();
    await codeAnswers(wave, Array(3).fill({ code: 'trust' }));
    const { observations } = await (await wave.analyst.get('/v1/codebook/codes/trust/observations')).json();
    expect(observations).toHaveLength(3);
    const moves = [
      { observationId: observations[0].id, to: 'new' },
      { observationId: observations[1].id, to: 'both' },
    ];
    const split = await wave.analyst.send('POST', '/v1/codebook/codes/trust/splits', { words, why, moves });
    expect(split.status).toBe(200);
    const byId = new Map<string, string[]>(
      (await (await wave.analyst.get(`${wave.path}/observations`)).json()).observations.map(
        (one: { id: string; codes: string[] }) => [one.id, one.codes],
      ),
    );
    expect(observations.map(({ id }: { id: string }) => byId.get(id))).toEqual([
      ['parking-at-meetings'],
      ['parking-at-meetings', 'trust'],
      ['trust'],
    ]);
  });

  test('what is retired stays where it is, and is not chosen any more', async () => {
    const wave = await aWave();
    await codeAnswers(wave, [{ code: 'trust' }]);
    await wave.analyst.send('PUT', '/v1/codebook/codes/trust/state', { state: 'retired', why });
    const { observations } = await (await wave.analyst.get(`${wave.path}/observations`)).json();
    const patch = async (id: string) =>
      (await wave.analyst.send('PATCH', `/v1/observations/${id}`, { tone: 'goes-well', codes: ['trust'] })).status;
    const coded = observations.find(({ codes }: { codes: string[] }) => codes.length > 0).id;
    const other = observations.find(({ codes }: { codes: string[] }) => codes.length === 0).id;
    expect([await patch(coded), await patch(other)]).toEqual([200, 422]);
    await wave.analyst.send('PUT', '/v1/codebook/codes/trust/state', { state: 'active', why });
    expect(await patch(other)).toBe(200);
  });

  test('is its own: another inspectorate does not see the change, and a coordinator changes nothing', async () => {
    const wave = await aWave();
    await add(wave.analyst);
    const stranger = (await newInspector()).visit;
    expect(await codesOf(stranger)).toHaveLength(codebook.length);
    expect(await history(stranger)).toEqual([]);
    const coordinator = await signIn(wave.network.coordinator.id);
    for (const who of [coordinator, (await newUser()).visit]) {
      const asks = [
        who.send('POST', '/v1/codebook/codes', { words, why }),
        who.send('PUT', '/v1/codebook/codes/trust', { words, why }),
        who.send('POST', '/v1/codebook/codes/trust/mergers', { into: 'time', why }),
        who.send('POST', '/v1/codebook/codes/trust/splits', { words, why, moves: [] }),
        who.send('PUT', '/v1/codebook/codes/trust/state', { state: 'retired', why }),
        who.get('/v1/codebook/codes/trust/observations'),
        who.get('/v1/codebook/changes'),
        who.send('POST', '/v1/codebook/changes/x/reversal', { why }),
      ];
      expect((await Promise.all(asks)).map(({ status }) => status)).toEqual(asks.map(() => 403));
    }
    expect((await coordinator.get(`${wave.path}/codebook`)).status).toBe(403);
  });

  test('the remarks behind a code, and counts, are only of waves that the asker reads', async () => {
    const wave = await aWave();
    const other = await anotherWave(wave.network, {
      answers: remarksOf(4),
      label: 'Anders',
      analysts: [wave.network.coordinator.id],
    });
    expect((await other.analyst.get(`${other.path}/observations`)).status).toBe(403);
    await codeAnswers(wave, [{ code: 'trust' }]);
    const { observations } = await (await wave.analyst.get('/v1/codebook/codes/trust/observations')).json();
    expect(observations).toHaveLength(1);
  });
});
