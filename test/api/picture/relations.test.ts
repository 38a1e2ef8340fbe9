/** The relations instrument, from the questions of one member to the picture of the network. */
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { coordinators, invitations } from '../../../db/schema.ts';
import { got } from '../../helpers/a-network.ts';
import { aPlannedWave, open } from '../../helpers/a-planned-wave.ts';
import { arrangeInvitedWave, type Invited, shippedVersion } from '../../helpers/arrange-invited-wave.ts';
import { database, newUser, signIn, visitor } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';
import { storedAnswers, storedResponses } from '../response/stored.ts';

const names = ['Anker', 'Brug', 'Compas', 'Dijk', 'Eik', 'Fort'];

async function aWave(members = names, namedTies = false) {
  const wave = await arrangeInvitedWave({ members, namedTies, version: await shippedVersion('relations') });
  const idOf = (name: string) => wave.members.find(({ organisation }) => organisation === name)?.organisationId ?? '';
  const visitOf = ({ token }: Invited) => visitor({ token });
  /** With whom a member works: how often by the name of the other; "not at all" with everyone else. */
  const answersOf = (member: Invited, often: Record<string, string>) => ({
    'about.role': 'manager',
    'relations.members': Object.fromEntries(
      wave.members
        .filter((other) => other !== member)
        .map(({ organisation, organisationId }) => [organisationId, { often: often[organisation] ?? 'not-at-all' }]),
    ),
  });
  const submit = (member: Invited, answers: unknown) =>
    visitOf(member).send(
      'POST',
      '/v1/my-invitation/submission',
      { answers },
      { 'Idempotency-Key': crypto.randomUUID() },
    );
  const picture = async () => {
    const analyst = await signIn(wave.analystId);
    const response = await analyst.get(`/v1/waves/${wave.waveId}/picture`);
    expect(response.status).toBe(200);
    return (await response.json()).picture;
  };
  return { ...wave, idOf, visitOf, answersOf, submit, picture };
}

const first = (members: Invited[]): Invited => {
  const [member] = members;
  if (!member) throw new Error('needs a member');
  return member;
};

/** By hand, with A and B in one sector and C, D, E and F in another; F did not answer. */
async function fiveOfSix(answered = 5, namedTies = false) {
  const wave = await aWave(names, namedTies);
  for (const [place, { id }] of wave.members.entries())
    await database()
      .update(invitations)
      .set({ sector: place < 2 ? 'Zorg' : 'Gemeenten' })
      .where(eq(invitations.id, id));
  const said: Record<string, string>[] = [
    { Brug: 'weekly', Compas: 'monthly' },
    { Anker: 'yearly', Fort: 'yearly' },
    { Anker: 'dont-know', Dijk: 'weekly' },
    { Compas: 'monthly' },
    {},
  ];
  for (const [place, often] of said.slice(0, answered).entries()) {
    const member = wave.members[place] ?? first(wave.members);
    expect((await wave.submit(member, wave.answersOf(member, often))).status).toBe(201);
  }
  return wave;
}

describe('Answering with whom one works', () => {
  test('asks each member about the others, by the names of the opening, and never about itself', async () => {
    const { members, visitOf, idOf } = await aWave();
    const { questionnaire } = await (await visitOf(first(members)).get('/v1/my-invitation')).json();
    const [table] = questionnaire.json.pages[1].elements;
    expect(table.rowsFrom).toBeUndefined();
    expect(table.rows).toEqual(names.slice(1).map((name) => ({ value: idOf(name), text: { nl: name, en: name } })));
  });

  test('keeps what was answered as a row the analyst reads, and on the receipt', async () => {
    const { members, answersOf, submit } = await aWave();
    const member = first(members);
    const answers = answersOf(member, { Brug: 'weekly', Eik: 'dont-know' });
    const response = await submit(member, answers);
    expect(response.status).toBe(201);
    expect((await response.json()).answers).toEqual(answers);
    const [stored] = await storedResponses(member.id);
    const row = (await storedAnswers(stored?.id ?? '')).find(({ item }) => item === 'relations.members');
    expect(row).toMatchObject({ kind: 'choice', value: null });
    expect(JSON.parse(row?.text ?? '')).toEqual(answers['relations.members']);
  });

  test('refuses an answer about itself, about a stranger, and one that leaves a member out', async () => {
    const { members, answersOf, submit } = await aWave();
    const member = first(members);
    const { 'relations.members': table, ...others } = answersOf(member, {});
    const wrong = [
      { ...table, [member.organisationId]: { often: 'weekly' } },
      { ...table, [crypto.randomUUID()]: { often: 'weekly' } },
      Object.fromEntries(
        Object.entries(table).map(([id], place) => [id, place === 0 ? { well: 'well' } : { often: 'yearly' }]),
      ),
    ];
    for (const one of wrong) {
      const response = await submit(member, { ...others, 'relations.members': one });
      expect(response.status).toBe(422);
      expect((await response.json()).errors).toMatchObject([{ field: 'relations.members' }]);
    }
    expect(await storedResponses(member.id)).toEqual([]);
  });
});

describe('The relations in the picture', () => {
  test('are described in words for the network as a whole, and nobody is named', async () => {
    const wave = await fiveOfSix();
    const picture = await wave.picture();
    expect(picture.relations).toEqual({
      kind: 'shown',
      base: 5,
      // AB AC BA BF CD DC: 6 of the 5 × 5 that could be named
      contact: 'little',
      // five make two pairs, and the threshold is five
      mutual: null,
      named: null,
    });
    const text = JSON.stringify(picture);
    for (const { organisation, organisationId } of wave.members) {
      expect(text).not.toContain(organisationId);
      expect(text).not.toContain(`"${organisation}"`);
    }
  });

  test('are by name where that was promised at the opening: how often, never how well', async () => {
    const wave = await fiveOfSix(5, true);
    const { relations } = await wave.picture();
    expect(relations.named.members).toEqual([
      ...['Compas', 'Dijk', 'Eik', 'Fort'].map((organisation) => ({
        ...{ organisation, sector: 'Gemeenten' },
        answered: organisation !== 'Fort',
      })),
      ...['Anker', 'Brug'].map((organisation) => ({ organisation, sector: 'Zorg', answered: true })),
    ]);
    // in the order of the members: C–D D–C A–C A–B B–F B–A
    expect(relations.named.ties).toEqual([
      { from: 0, to: 1, often: 'weekly' },
      { from: 1, to: 0, often: 'monthly' },
      { from: 4, to: 0, often: 'monthly' },
      { from: 4, to: 5, often: 'weekly' },
      { from: 5, to: 3, often: 'yearly' },
      { from: 5, to: 4, often: 'yearly' },
    ]);
    expect(JSON.stringify(relations)).not.toContain('rather-badly');
  });

  test('tell from ten answers on, at a threshold of five, whether most of them are mutual', async () => {
    const wave = await aWave(Array.from({ length: 10 }, (_, place) => `Lid ${place}`));
    for (const [place, member] of wave.members.entries()) {
      // in pairs that name each other
      const other = `Lid ${place % 2 === 0 ? place + 1 : place - 1}`;
      expect((await wave.submit(member, wave.answersOf(member, { [other]: 'weekly' }))).status).toBe(201);
    }
    expect((await wave.picture()).relations).toMatchObject({ base: 10, contact: 'little', mutual: 'half-or-more' });
  });

  test('stay hidden when fewer than the promised number answered', async () => {
    const { picture } = await fiveOfSix(4);
    expect((await picture()).relations).toEqual({ kind: 'hidden', reason: 'below-threshold' });
  });

  test('stay hidden by name too when fewer than the promised number answered', async () => {
    const { picture } = await fiveOfSix(4, true);
    expect((await picture()).relations).toEqual({ kind: 'hidden', reason: 'below-threshold' });
  });

  test('are not there when the questionnaire does not ask about them', async () => {
    const { waveId, analystId } = await arrangeInvitedWave({ members: names });
    const response = await (await signIn(analystId)).get(`/v1/waves/${waveId}/picture`);
    expect(Object.keys((await response.json()).picture)).not.toContain('relations');
  });
});

describe('The relations by name', () => {
  test('are for an analyst: who named whom, how often and how well, and the numbers, as worked out by hand', async () => {
    const wave = await fiveOfSix();
    const analyst = await signIn(wave.analystId);
    const response = await analyst.get(`/v1/waves/${wave.waveId}/relations`);
    expect(response.status).toBe(200);
    const { metrics, members, ties, invited, answered, namedTies, columns } = await response.json();
    expect({ invited, answered, namedTies }).toEqual({ invited: 6, answered: 5, namedTies: false });
    expect(columns.map(({ name }: { name: string }) => name)).toEqual(['often', 'well']);
    expect(metrics).toEqual({
      // AB AC BA BF CD DC: 6 of the 5 × 5 that could be named
      density: 6 / 25,
      // of AB AC BA CD DC all but AC were named by both
      reciprocity: 4 / 5,
      // degrees 2 2 2 1 0 1: lag 4, of 5 × 4 in a star
      degreeCentralisation: 4 / 20,
      // A B C D F hang together, E is by itself
      components: 2,
      isolates: 1,
      // AB and CD within, AC and BF between
      eiIndex: 0,
    });
    expect(members.filter(({ answered }: { answered: boolean }) => !answered)).toEqual([
      { id: wave.idOf('Fort'), organisation: 'Fort', sector: 'Gemeenten', answered: false },
    ]);
    expect(ties).toContainEqual({ from: wave.idOf('Brug'), to: wave.idOf('Fort'), said: { often: 'yearly' } });
    expect(ties).toHaveLength(6);
  });

  test('are not for a coordinator, an inspector who is no analyst, a stranger or a member', async () => {
    const { waveId, networkId, members, visitOf } = await aWave();
    const path = `/v1/waves/${waveId}/relations`;
    const { id: userId, visit: coordinator } = await newUser();
    await database().insert(coordinators).values({ networkId, userId, createdAt: new Date().toISOString() });
    expect((await coordinator.get(path)).status).toBe(403);
    expect((await (await newUser()).visit.get(path)).status).toBe(404);
    expect((await visitOf(first(members)).get(path)).status).toBe(401);
    expect((await visitor().get(path)).status).toBe(401);
  });

  test('are nowhere for a wave whose questionnaire does not ask for them', async () => {
    const { waveId, analystId } = await arrangeInvitedWave({ members: names });
    const analyst = await signIn(analystId);
    expect((await analyst.get(`/v1/waves/${waveId}/relations`)).status).toBe(404);
    expect(await (await analyst.get(`/v1/waves/${waveId}`)).json()).toMatchObject({ asksAboutMembers: false });
  });
});

describe('The promise about names', () => {
  const relations = { questionnaire: 'relations', version: 1 };

  test('is made at the opening and read by members on their first page and in the mail', async () => {
    const wave = await aPlannedWave(3, { ...relations, namedTies: true });
    await open(wave);
    const { promise } = await got<{ promise: { namedTies: boolean } }>(wave.inspector.visit.get(wave.wave));
    expect(promise.namedTies).toBe(true);
    const change = await wave.inspector.visit.send('PATCH', wave.wave, { namedTies: false });
    expect(change.status).toBe(409);
    const { invitations: sent } = await got<{ invitations: { contactEmail: string }[] }>(
      wave.inspector.visit.get(`${wave.wave}/invitations`),
    );
    const [mail] = await mailsTo(sent[0]?.contactEmail ?? '');
    expect(mail?.text).toMatch(/ziet het netwerk wél met naam|the network does see by name/);
  });

  test('is not made unless asked for, nor where the questionnaire does not ask about relations', async () => {
    const wave = await aPlannedWave(3, relations);
    const { promise } = await got<{ promise: { namedTies: boolean } }>(wave.inspector.visit.get(wave.wave));
    expect(promise.namedTies).toBe(false);
    const other = await aPlannedWave(3);
    const refused = await other.inspector.visit.send('PATCH', other.wave, { namedTies: true });
    expect(refused.status).toBe(422);
    expect((await refused.json()).errors).toMatchObject([{ field: 'namedTies' }]);
  });
});
