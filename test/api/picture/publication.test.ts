import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../api/canonical.ts';
import { sha256 } from '../../../api/tokens.ts';
import { auditEvents, networks, pictures, waves } from '../../../db/schema.ts';
import { anotherWave, aWaveSeen, pictureOf } from '../../helpers/a-wave-seen.ts';
import { fiveOnAmbition } from '../../helpers/ambition-answers.ts';
import { database, newInspector, signIn, visitor } from '../../helpers/home.ts';
import { interview } from '../../helpers/say.ts';

const answered = () =>
  aWaveSeen(7, {
    answers: fiveOnAmbition.map((given) => ({ ...given, 'relation.needs': 'Een opmerking.', 'close.topics': 'Iets.' })),
  });

const problemOf = async (response: Response) => [response.status, (await response.json()).type];

describe('publishing the picture', () => {
  test('the draft shows exactly what is published', async () => {
    const { analyst, path } = await answered();
    const draft = await (await analyst.get(`${path}/picture`)).json();
    expect(draft).toMatchObject({ published: false, status: 'closed', toCode: 5, topicsToApprove: 5 });
    const published = await analyst.send('POST', `${path}/publication`);
    expect(published.status).toBe(201);
    expect((await published.json()).picture).toEqual(draft.picture);
  });

  test('what is read is what was stored, with its hash, and never computed again', async () => {
    const { analyst, path, waveId, network } = await answered();
    await analyst.send('POST', `${path}/publication`);
    const [row] = await database().select().from(pictures).where(eq(pictures.waveId, waveId));
    // Whatever happens to the data behind it later:
    await database().update(networks).set({ name: 'Andere naam' }).where(eq(networks.id, network.networkId));
    const answer = await (await analyst.get(`${path}/picture`)).json();
    expect(answer.published).toBe(true);
    expect(canonicalJson(answer.picture)).toBe(row?.json);
    expect(answer.picture.network).toBe('Netwerk De Proef');
    expect(answer.hash).toBe(await sha256(row?.json ?? ''));
    expect(answer).toMatchObject({ hash: row?.hash, codeVersion: row?.codeVersion, publishedAt: row?.publishedAt });
  });

  test('what the gate held back is kept with the picture, and only analysts read it', async () => {
    const { analyst, path, network } = await answered();
    const draft = await (await analyst.get(`${path}/picture`)).json();
    // nobody answered a statement on the relation: its table rests on 0 organisations
    expect(draft.suppressed).toContainEqual({ table: 'theme:relation', reason: 'base-below-threshold' });
    await analyst.send('POST', `${path}/publication`);
    expect((await (await analyst.get(`${path}/picture`)).json()).suppressed).toEqual(draft.suppressed);
    const coordinator = await signIn(network.coordinator.id);
    const answer = await (await coordinator.get(`${path}/picture`)).json();
    expect([answer.published, answer.suppressed]).toEqual([true, null]);
  });

  test('it is written down who published, in the same deed', async () => {
    const { analyst, path, waveId, network } = await answered();
    await analyst.send('POST', `${path}/publication`);
    const [row] = await database().select().from(pictures).where(eq(pictures.waveId, waveId));
    const events = await database()
      .select({ actor: auditEvents.actor, action: auditEvents.action })
      .from(auditEvents)
      .where(eq(auditEvents.thingId, row?.id ?? ''));
    expect(events).toEqual([{ actor: network.inspector.id, action: 'publish' }]);
  });

  test('a coordinator sees nothing before publication and the picture after it, and never publishes', async () => {
    const { analyst, path, network } = await answered();
    const coordinator = await signIn(network.coordinator.id);
    expect(await problemOf(await coordinator.get(`${path}/picture`))).toEqual([409, '/v1/problems/nothing-published']);
    expect(await problemOf(await coordinator.send('POST', `${path}/publication`))).toEqual([
      403,
      '/v1/problems/forbidden',
    ]);
    await analyst.send('POST', `${path}/publication`);
    expect(await pictureOf(coordinator, path)).toEqual(await pictureOf(analyst, path));
  });

  test('an inspector who is not an analyst of the wave sees no draft', async () => {
    const wave = await aWaveSeen(7, { answers: fiveOnAmbition });
    const other = await anotherWave(wave.network, { answers: fiveOnAmbition, analysts: [wave.network.coordinator.id] });
    // The inspector of the network was not named as a reader of this wave.
    expect(await problemOf(await wave.analyst.get(`${other.path}/picture`))).toEqual([
      409,
      '/v1/problems/nothing-published',
    ]);
    // A coordinator who was named as one by mistake still reads nothing.
    const coordinator = await signIn(wave.network.coordinator.id);
    expect((await coordinator.get(`${other.path}/picture`)).status).toBe(409);
    expect((await coordinator.get(`${other.path}/responses`)).status).toBe(403);
  });

  test('a stranger is told nothing, not even that the wave exists', async () => {
    const { analyst, path, network } = await answered();
    await analyst.send('POST', `${path}/publication`);
    const stranger = (await newInspector()).visit;
    expect((await stranger.get(`${path}/picture`)).status).toBe(404);
    expect((await stranger.send('POST', `${path}/publication`)).status).toBe(404);
    expect((await stranger.get(`/v1/networks/${network.networkId}/pictures`)).status).toBe(404);
    expect((await visitor().get(`${path}/picture`)).status).toBe(401);
  });

  test('a wave that is still open can’t be published', async () => {
    const { analyst, path } = await aWaveSeen(7, { answers: fiveOnAmbition, status: 'open' });
    expect((await (await analyst.get(`${path}/picture`)).json()).status).toBe('open');
    expect(await problemOf(await analyst.send('POST', `${path}/publication`))).toEqual([
      409,
      '/v1/problems/wave-not-closed',
    ]);
  });

  test('publishing twice is refused, also at the same moment', async () => {
    const { analyst, path, waveId } = await answered();
    const both = await Promise.all([1, 2].map(() => analyst.send('POST', `${path}/publication`)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await problemOf(await analyst.send('POST', `${path}/publication`))).toEqual([
      409,
      '/v1/problems/wave-published',
    ]);
    expect(await database().select().from(pictures).where(eq(pictures.waveId, waveId))).toHaveLength(1);
  });

  test('after publication the evidence is frozen: it can be read, nothing can be added, coded or approved', async () => {
    const wave = await answered();
    const { analyst, path, network } = wave;
    const interviewId = await interview(wave, null, [{ code: 'trust' }]);
    const evidence = async () => {
      const parts = ['observations', 'interviews', 'topics'];
      return Promise.all(parts.map(async (part) => (await analyst.get(`${path}/${part}`)).json()));
    };
    const [{ observations }, , { topics }] = await evidence();
    await analyst.send('POST', `${path}/publication`);
    const frozen = await evidence();
    expect(frozen.map((part) => part.frozen)).toEqual([true, true, true]);
    const organisationId = network.members[0]?.id;
    const heldOn = '2026-02-03';
    const fromInterview = observations.find(({ source }: { source: { kind: string } }) => source.kind === 'expert');
    const refused = [
      analyst.send('PATCH', `/v1/observations/${observations[0].id}`, { tone: 'goes-well', themes: [], codes: [] }),
      analyst.send('DELETE', `/v1/observations/${fromInterview.id}`),
      analyst.send('POST', `${path}/interviews`, { kind: 'organisation', organisationId, heldOn }),
      analyst.send('POST', `/v1/interviews/${interviewId}/observations`, {
        text: 'x',
        tone: null,
        themes: [],
        codes: [],
      }),
      analyst.send('POST', `/v1/interviews/${interviewId}/topics`, { text: 'x' }),
      analyst.send('PATCH', `/v1/topics/${topics[0].id}`, { wording: 'x' }),
    ];
    for (const response of refused) {
      expect(await problemOf(await response)).toEqual([409, '/v1/problems/wave-published']);
    }
    expect(await evidence()).toEqual(frozen);
  });

  test('the published pictures of a network stand in order of time', async () => {
    const first = await answered();
    const second = await anotherWave(first.network, { answers: fiveOnAmbition, previousWaveId: first.waveId });
    await database().update(waves).set({ opensOn: '2027-01-05' }).where(eq(waves.id, second.waveId));
    await second.analyst.send('POST', `${second.path}/publication`);
    await first.analyst.send('POST', `${first.path}/publication`);
    const coordinator = await signIn(first.network.coordinator.id);
    const list = await (await coordinator.get(`/v1/networks/${first.network.networkId}/pictures`)).json();
    const ids = list.pictures.map(({ picture }: { picture: { waveId: string } }) => picture.waveId);
    expect(ids).toEqual([first.waveId, second.waveId]);
  });
});
