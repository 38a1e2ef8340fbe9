/** The relations instrument, from the questions of one member to the picture of the network. */
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { invitations } from '../../../db/schema.ts';
import { arrangeInvitedWave, type Invited, shippedVersion } from '../../helpers/arrange-invited-wave.ts';
import { database, signIn, visitor } from '../../helpers/home.ts';
import { storedAnswers, storedResponses } from '../response/stored.ts';

const names = ['Anker', 'Brug', 'Compas', 'Dijk', 'Eik', 'Fort'];

async function aWave(members = names) {
  const wave = await arrangeInvitedWave({ members, version: await shippedVersion('relations') });
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
  /** By hand, with A and B in one sector and C, D, E and F in another; F did not answer. */
  async function fiveOfSix(answered = 5) {
    const wave = await aWave();
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

  test('are described as a whole, as worked out by hand', async () => {
    const wave = await fiveOfSix();
    const picture = await wave.picture();
    expect(picture.relations).toEqual({
      kind: 'shown',
      base: 5,
      // AB AC BA BF CD DC: 6 of the 5 × 5 that could be named
      density: 0.24,
      // of AB AC BA CD DC all but AC were named by both
      reciprocity: 0.8,
      // degrees 2 2 2 1 0 1: lag 4, of 5 × 4 in a star
      centralisation: 0.2,
      // A B C D F hang together, E is by itself
      components: 2,
      isolates: 1,
      // AB and CD within, AC and BF between
      betweenSectors: 0,
    });
    const text = JSON.stringify(picture);
    for (const { organisation, organisationId } of wave.members) {
      expect(text).not.toContain(organisationId);
      expect(text).not.toContain(`"${organisation}"`);
    }
  });

  test('stay hidden when fewer than the promised number answered', async () => {
    const { picture } = await fiveOfSix(4);
    expect((await picture()).relations).toEqual({ kind: 'hidden', reason: 'below-threshold' });
  });

  test('are not there when the questionnaire does not ask about them', async () => {
    const { waveId, analystId } = await arrangeInvitedWave({ members: names });
    const response = await (await signIn(analystId)).get(`/v1/waves/${waveId}/picture`);
    expect(Object.keys((await response.json()).picture)).not.toContain('relations');
  });
});
