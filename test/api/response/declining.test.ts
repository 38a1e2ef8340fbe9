import { expect, test } from 'vitest';
import { arrangeInvitedWave, closeWave, completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { visitor } from '../../helpers/home.ts';
import { auditOf, storedInvitation, storedResponses } from './stored.ts';

async function aMember() {
  const { waveId, members } = await arrangeInvitedWave();
  const [member] = members;
  if (!member) throw new Error('needs a member');
  const visit = visitor({ token: member.token });
  return {
    ...member,
    waveId,
    visit,
    save: (revision: number, answers: unknown) => visit.send('PUT', '/v1/my-invitation/draft', { revision, answers }),
    decline: (reason: string) => visit.send('POST', '/v1/my-invitation/declining', { reason }),
    takePart: () => visit.send('DELETE', '/v1/my-invitation/declining'),
    standing: async () => (await (await visit.get('/v1/my-invitation')).json()).standing,
  };
}

test('An organisation that does not take part says why, and sees that it did', async () => {
  const { decline, standing, id } = await aMember();
  expect((await decline('  Wij zijn net lid geworden. ')).status).toBe(204);
  expect(await standing()).toMatchObject({ kind: 'declined', reason: 'Wij zijn net lid geworden.' });
  expect(await storedInvitation(id)).toMatchObject({
    status: 'declined',
    declineReason: 'Wij zijn net lid geworden.',
  });
  expect(JSON.stringify(await auditOf(id))).not.toContain('lid geworden');
});

test('A reason is needed, and declining twice changes nothing', async () => {
  const { decline, id } = await aMember();
  const empty = await decline('  ');
  expect(empty.status).toBe(422);
  expect(await empty.json()).toMatchObject({ errors: [{ field: 'reason', message: 'Vul dit in.' }] });
  expect((await storedInvitation(id)).status).toBe('sent');
  await decline('Geen tijd.');
  const twice = await decline('Een andere reden.');
  expect(twice.status).toBe(409);
  expect(await twice.json()).toMatchObject({ type: '/v1/problems/already-declined' });
  expect((await storedInvitation(id)).declineReason).toBe('Geen tijd.');
});

test('Whoever declined may take part after all while the wave is open, and finds its answers back', async () => {
  const { save, decline, takePart, standing, id, visit } = await aMember();
  await save(0, { 'ambition.known': 4 });
  await decline('Geen tijd.');
  expect((await takePart()).status).toBe(204);
  expect(await standing()).toMatchObject({
    kind: 'answering',
    draft: { revision: 1, answers: { 'ambition.known': 4 } },
  });
  expect(await storedInvitation(id)).toEqual({ status: 'started', declineReason: null, locale: 'nl' });
  const submitted = await visit.send(
    'POST',
    '/v1/my-invitation/submission',
    { answers: completeAnswers() },
    { 'Idempotency-Key': crypto.randomUUID() },
  );
  expect(submitted.status).toBe(201);
});

test('Taking part after all without having declined changes nothing', async () => {
  const { takePart, id, visit } = await aMember();
  await visit.get('/v1/my-invitation');
  expect((await takePart()).status).toBe(204);
  expect((await storedInvitation(id)).status).toBe('opened');
});

test('After submitting one can not decline, and after declining not submit', async () => {
  const done = await aMember();
  const key = { 'Idempotency-Key': crypto.randomUUID() };
  await done.visit.send('POST', '/v1/my-invitation/submission', { answers: completeAnswers() }, key);
  const decline = await done.decline('Toch niet.');
  expect(decline.status).toBe(409);
  expect(await decline.json()).toMatchObject({ type: '/v1/problems/already-submitted' });
  expect((await storedInvitation(done.id)).status).toBe('submitted');

  const declined = await aMember();
  await declined.decline('Geen tijd.');
  const submit = await declined.visit.send('POST', '/v1/my-invitation/submission', { answers: completeAnswers() }, key);
  expect(submit.status).toBe(409);
  expect(await submit.json()).toMatchObject({ type: '/v1/problems/already-declined' });
  expect(await storedResponses(declined.id)).toHaveLength(0);
});

test('After the wave closed nothing changes any more', async () => {
  const { decline, takePart, waveId, id } = await aMember();
  await decline('Geen tijd.');
  await closeWave(waveId);
  const back = await takePart();
  expect(back.status).toBe(409);
  expect(await back.json()).toMatchObject({ type: '/v1/problems/wave-closed' });
  expect((await storedInvitation(id)).status).toBe('declined');

  const late = await aMember();
  await closeWave(late.waveId);
  expect((await late.decline('Te laat.')).status).toBe(409);
  expect((await storedInvitation(late.id)).status).toBe('sent');
});
