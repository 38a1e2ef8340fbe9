/** Last year's answers: only those of the organisation itself, only where the question is still the same. */
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { invitations } from '../../../db/schema.ts';
import { arrangeInvitedWave, completeAnswers, shippedVersion } from '../../helpers/arrange-invited-wave.ts';
import { aColleague } from '../../helpers/asking.ts';
import { database, signIn, type Visitor, visitor } from '../../helpers/home.ts';
import { madeVersions, openQuestion } from '../../helpers/made-versions.ts';
import { storedAnswers, storedResponses } from './stored.ts';

const waaier = 'Welzijn De Waaier';
const anker = 'Jeugdhulp Het Anker';
const plan = 'Eén plan voor elk gezin, en iemand die het bewaakt.';

const submit = (visit: Visitor, answers: unknown, key: string = crypto.randomUUID()) =>
  visit.send('POST', '/v1/my-invitation/submission', { answers }, { 'Idempotency-Key': key });
const opened = async (visit: Visitor) => (await visit.get('/v1/my-invitation')).json();

/** Two organisations that answered last year, and are asked the next version this year. */
async function twoYears(
  last: Record<string, unknown>,
  o: { versions?: { id: string }[]; others?: Record<string, unknown>; now?: string[] } = {},
) {
  const [older, newer] = o.versions ?? [await shippedVersion(), await shippedVersion('bestuurlijk-platform', 2)];
  if (!older || !newer) throw new Error('needs two versions');
  const before = await arrangeInvitedWave({ members: [waaier, anker], label: 'Meting 2025', version: older });
  const [first, second] = before.members.map(({ token }) => visitor({ token }));
  if (!first || !second) throw new Error('needs two members');
  expect((await submit(first, last)).status).toBe(201);
  if (o.others) expect((await submit(second, o.others)).status).toBe(201);
  const after = await arrangeInvitedWave({ members: o.now ?? [waaier, anker], version: newer, after: before });
  const visits = after.members.map(({ token }) => visitor({ token }));
  const [visit, other] = visits;
  const [member] = after.members;
  if (!visit || !member) throw new Error('needs a member');
  const origins = async () => {
    const [response] = await storedResponses(member.id);
    const rows = response ? await storedAnswers(response.id) : [];
    return Object.fromEntries(rows.map(({ item, origin }) => [item, origin]));
  };
  return { before, after, member, visit, other, origins };
}

describe('Last year’s answers', () => {
  test('stand beside the open questions while answering, without those on a scale', async () => {
    const { visit } = await twoYears(completeAnswers({ 'ambition.in-own-words': plan, 'close.topics': 'Wachttijden' }));
    expect((await opened(visit)).lastYear).toEqual({
      label: 'Meting 2025',
      answers: { 'ambition.in-own-words': plan, 'close.topics': 'Wachttijden' },
      changed: [],
    });
  });

  test('are those of the organisation alone, whoever its contact is now', async () => {
    const { visit, other, member } = await twoYears(completeAnswers({ 'ambition.in-own-words': plan }), {
      others: completeAnswers({ 'ambition.in-own-words': 'Iets van een ander.' }),
    });
    await database()
      .update(invitations)
      .set({ contactName: 'Een ander', contactEmail: 'een.ander@example.org' })
      .where(eq(invitations.id, member.id));
    expect((await opened(visit)).lastYear.answers).toEqual({ 'ambition.in-own-words': plan });
    expect((await opened(other ?? visit)).lastYear.answers).toEqual({ 'ambition.in-own-words': 'Iets van een ander.' });
  });

  test('are not shown to an organisation that took the place of another, nor to one that handed in nothing', async () => {
    const { visit, other } = await twoYears(completeAnswers({ 'ambition.in-own-words': plan }), {
      now: ['Welzijn De Waaier en Het Rad', anker],
    });
    expect((await opened(visit)).lastYear).toBeNull();
    expect((await opened(other ?? visit)).lastYear).toBeNull();
  });

  test('leave out a question that may not be compared, and say of another that it is worded differently', async () => {
    const reason = { nl: 'De vraag gaat nu over iets anders.', en: 'The question is about something else now.' };
    const versions = await madeVersions(
      [openQuestion('kept'), openQuestion('reworded'), openQuestion('another'), openQuestion('retired')],
      [
        openQuestion('kept'),
        openQuestion('reworded', { title: 'Anders gezegd' }),
        openQuestion('another', {
          title: 'Iets heel anders',
          comparability: { since: 1, verdict: 'not-comparable', reason },
        }),
        openQuestion('added'),
      ],
    );
    const texts = { kept: 'Eén.', reworded: 'Twee.', another: 'Drie.', retired: 'Vier.' };
    const { visit } = await twoYears(texts, { versions });
    expect((await opened(visit)).lastYear).toMatchObject({
      answers: { kept: 'Eén.', reworded: 'Twee.' },
      changed: [{ item: 'reworded', verdict: 'with-care', reason: { nl: 'De vraag is anders geformuleerd.' } }],
    });
  });

  test('of another questionnaire are not shown', async () => {
    const [made] = await madeVersions([openQuestion('ambition.in-own-words')]);
    const { visit } = await twoYears(completeAnswers({ 'ambition.in-own-words': plan }), {
      versions: [await shippedVersion(), made ?? { id: '' }],
    });
    expect((await opened(visit)).lastYear).toBeNull();
  });

  test('a first wave has none', async () => {
    const { members } = await arrangeInvitedWave();
    expect((await opened(visitor({ token: members[0]?.token ?? '' }))).lastYear).toBeNull();
  });

  test('a colleague sees those of its own questions only', async () => {
    const { visit } = await twoYears(completeAnswers({ 'ambition.in-own-words': plan, 'close.topics': 'Wachttijden' }));
    const colleague = await aColleague(visit, ['close.topics']);
    expect((await opened(colleague.visit)).lastYear.answers).toEqual({ 'close.topics': 'Wachttijden' });
    const without = await aColleague(visit, ['relation.needs']);
    expect((await opened(without.visit)).lastYear).toBeNull();
  });
});

describe('Where an answer comes from', () => {
  test('is stored with it: taken over, edited, new, or nothing when none was shown', async () => {
    const { visit, origins } = await twoYears(
      completeAnswers({
        'ambition.in-own-words': plan,
        'ambition.passed-on': 'Via het teamoverleg en de nieuwsbrief.',
        'relation.needs': 'Vaker bij elkaar komen.',
        'close.topics': 'Wachttijden',
      }),
    );
    const now = completeAnswers({
      'ambition.in-own-words': ` ${plan.replace(', ', ',\r\n')} `,
      'ambition.passed-on': 'Via het teamoverleg en een eigen bijeenkomst.',
      'relation.needs': 'Niets meer; dit loopt goed zo.',
      'organisation.agenda': 'Die maken wij samen.',
    });
    expect((await submit(visit, now)).status).toBe(201);
    expect(await origins()).toMatchObject({
      'ambition.in-own-words': 'confirmed',
      'ambition.passed-on': 'edited',
      'relation.needs': 'new',
      // nothing was answered; nothing was shown; a scale is answered fresh
      'close.topics': null,
      'organisation.agenda': null,
      'ambition.known': null,
    });
  });

  test('does not change the receipt: the same submission again gets the same one', async () => {
    const { visit } = await twoYears(completeAnswers({ 'ambition.in-own-words': plan }));
    const [answers, key] = [completeAnswers({ 'ambition.in-own-words': plan }), crypto.randomUUID()];
    const first = await submit(visit, answers, key);
    const again = await submit(visit, answers, key);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
  });

  test('is told to the analyst beside the remark', async () => {
    const { visit, after } = await twoYears(
      completeAnswers({ 'ambition.in-own-words': plan, 'relation.needs': 'Vaker bij elkaar komen.' }),
    );
    await submit(visit, completeAnswers({ 'ambition.in-own-words': plan, 'organisation.agenda': 'Samen.' }));
    const analyst = await signIn(after.analystId);
    const { observations } = await (await analyst.get(`/v1/waves/${after.waveId}/observations`)).json();
    const told = observations.map(({ source }: { source: { item: string; origin: string | null } }) => [
      source.item,
      source.origin,
    ]);
    expect(Object.fromEntries(told)).toEqual({ 'ambition.in-own-words': 'confirmed', 'organisation.agenda': null });
  });
});

test('After handing in, own last year stands beside own this year, with the reason where that can’t be', async () => {
  const { visit } = await twoYears(
    completeAnswers({ 'ambition.known': 2, 'processes.feedback': 5, 'ambition.year-ago': 3 }),
  );
  await submit(visit, completeAnswers({ 'ambition.known': 4 }));
  const { lastYear, standing } = await opened(visit);
  expect(standing.kind).toBe('submitted');
  expect(lastYear.answers['ambition.known']).toBe(2);
  expect(Object.keys(lastYear.answers)).not.toContain('ambition.year-ago');
  // Version 2 says so of this statement (surveys/bestuurlijk-platform.v2.json).
  expect(Object.keys(lastYear.answers)).not.toContain('processes.feedback');
  expect(lastYear.changed).toMatchObject([
    { item: 'processes.feedback', verdict: 'not-comparable', reason: { nl: expect.stringContaining('iets anders') } },
  ]);
});
