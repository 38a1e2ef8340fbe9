import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Mirror } from '../../../api/schemas/mirror.ts';
import { newToken, sha256 } from '../../../api/tokens.ts';
import { invitationLinks, invitations } from '../../../db/schema.ts';
import { anotherWave, aWaveSeen, pictureOf, type SeenWave, themeOf } from '../../helpers/a-wave-seen.ts';
import { allOnAmbition } from '../../helpers/ambition-answers.ts';
import { database, visitor } from '../../helpers/home.ts';

/** The personal link of the member at this place. */
async function memberOf({ waveId, network }: SeenWave, place: number) {
  const token = newToken((length) => crypto.getRandomValues(new Uint8Array(length)));
  const [invitation] = await database()
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.waveId, waveId), eq(invitations.organisationId, network.members[place]?.id ?? '')));
  // The waves of these tests closed long ago; the link is to be read with, and lives a year longer.
  await database()
    .update(invitations)
    .set({ expiresAt: '2099-01-01T00:00:00.000Z' })
    .where(eq(invitations.id, invitation?.id ?? ''));
  await database()
    .insert(invitationLinks)
    .values({
      tokenHash: await sha256(token),
      invitationId: invitation?.id ?? '',
      createdAt: '2026-01-05T09:00:00.000Z',
    });
  return visitor({ token });
}

const mirrorOf = async (member: Awaited<ReturnType<typeof memberOf>>): Promise<Mirror> =>
  (await member.get('/v1/my-invitation/mirror')).json();

describe('a member’s mirror', () => {
  test('shows its own answers beside its own of last year and beside what was published', async () => {
    const five = (score: number) => Array.from({ length: 5 }, () => allOnAmbition(score));
    const first = await aWaveSeen(6, { answers: [allOnAmbition(2), ...five(4)], label: '2025' });
    await first.analyst.send('POST', `${first.path}/publication`);
    const second = await anotherWave(first.network, {
      answers: [allOnAmbition(5), ...five(3)],
      previousWaveId: first.waveId,
      label: '2026',
    });
    await second.analyst.send('POST', `${second.path}/publication`);
    const mirror = await mirrorOf(await memberOf(second, 0));
    expect(mirror).toMatchObject({ wave: '2026', before: '2025', points: 5, invited: 6 });
    const ambition = mirror.themes.find(({ theme }) => theme === 'ambition');
    // own: everything at 5, last year everything at 2, as given above
    expect(ambition).toMatchObject({ own: 5, ownBefore: 2 });
    expect(ambition?.network).toEqual(themeOf(await pictureOf(second.analyst, second.path), 'ambition').table);
    expect(ambition?.statements.every(({ own, ownBefore }) => own === 5 && ownBefore === 2)).toBe(true);
  });

  test('shows the network nothing where the picture hides it', async () => {
    const seen = await aWaveSeen(6, { answers: [allOnAmbition(5), allOnAmbition(1)] });
    await seen.analyst.send('POST', `${seen.path}/publication`);
    const mirror = await mirrorOf(await memberOf(seen, 0));
    expect(mirror.themes.map(({ network }) => network.kind)).toEqual(Array(5).fill('hidden'));
    // no statement is shown, so there is nothing that both numbers could be about
    expect(mirror.themes.map(({ own }) => own)).toEqual(Array(5).fill(null));
    expect(mirror.themes[0]?.statements.every(({ own }) => own === 5)).toBe(true);
  });

  test('is there after publication only, and only for who submitted', async () => {
    const seen = await aWaveSeen(6, { answers: [null, ...Array.from({ length: 5 }, () => allOnAmbition(4))] });
    const [silent, answered] = [await memberOf(seen, 0), await memberOf(seen, 1)];
    expect((await answered.get('/v1/my-invitation/mirror')).status).toBe(409);
    await seen.analyst.send('POST', `${seen.path}/publication`);
    expect((await answered.get('/v1/my-invitation/mirror')).status).toBe(200);
    expect((await silent.get('/v1/my-invitation/mirror')).status).toBe(409);
    expect((await visitor().get('/v1/my-invitation/mirror')).status).toBe(401);
  });
});
