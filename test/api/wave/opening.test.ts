import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { waves } from '../../../db/schema.ts';
import { aNetwork, coordinatorOf, got, refusal, withMembers } from '../../helpers/a-network.ts';
import { anOpenWave, aPlannedWave, day, invitationsOf, open, planFor, planOf } from '../../helpers/a-planned-wave.ts';
import { database } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';
import { membersForFile } from '../../helpers/member-file.ts';

describe('opening a wave', () => {
  test('fixes the members and the promise: what changes in the network after that changes nothing', async () => {
    const wave = await aPlannedWave(3);
    expect(await open(wave)).toEqual({ sent: 3, bounced: 0, toSend: 0 });
    const { inspector, path } = wave;
    const before = await got(inspector.visit.get(wave.wave));
    const invited = await invitationsOf(wave.wave, inspector);

    await withMembers(wave, membersForFile(5).slice(3));
    const { memberships } = await got<{ memberships: { id: string }[] }>(inspector.visit.get(`${path}/memberships`));
    await got(inspector.visit.send('POST', `/v1/memberships/${memberships[0]?.id}/ending`));
    const change = { contactName: 'Opvolger', contactEmail: 'opvolger@example.org', sector: 'Anders' };
    await got(inspector.visit.send('PATCH', `/v1/memberships/${memberships[1]?.id}`, change));

    expect(await got(inspector.visit.get(wave.wave))).toEqual(before);
    expect(await invitationsOf(wave.wave, inspector)).toEqual(invited);
    expect(before).toMatchObject({ status: 'open', promise: { invited: 3, threshold: 3 } });
  });

  test('nobody can change the plan of an open wave', async () => {
    const { inspector, wave } = await anOpenWave();
    const change = inspector.visit.send('PATCH', wave, { threshold: 4 });
    expect(await refusal(change, 409)).toMatchObject({ type: '/v1/problems/wave-not-draft' });
  });

  test('not even the database lets the promise, the threshold or the questionnaire be changed', async () => {
    const { waveId } = await anOpenWave();
    const [version] = await database().select({ id: waves.versionId }).from(waves).where(eq(waves.id, waveId));
    for (const change of [{ promise: '{}' }, { threshold: 3 }, { versionId: version?.id ?? '' }]) {
      const changing = database().update(waves).set(change).where(eq(waves.id, waveId));
      await expect(changing).rejects.toMatchObject({
        cause: { message: expect.stringContaining('the promise of a wave is fixed when it opens') },
      });
    }
  });

  test('happens once', async () => {
    const wave = await anOpenWave();
    const again = wave.inspector.visit.send('POST', `${wave.wave}/opening`);
    expect(await refusal(again, 409)).toMatchObject({ type: '/v1/problems/wave-not-draft' });
  });

  test('two people who open it at once send every invitation once', async () => {
    const { inspector, wave, members } = await aPlannedWave(6);
    const answers = await Promise.all([0, 1, 2].map(() => inspector.visit.send('POST', `${wave}/opening`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const { email } of members) expect(await mailsTo(email)).toHaveLength(1);
    const { invitations } = await invitationsOf(wave, inspector);
    expect(invitations.map(({ status }) => status)).toEqual(Array(6).fill('sent'));
  });
});

describe('a wave that can not open', () => {
  test('has no members', async () => {
    const { inspector, wave } = await aPlannedWave(0);
    expect(await refusal(inspector.visit.send('POST', `${wave}/opening`), 409)).toMatchObject({
      type: '/v1/problems/no-members',
      detail: 'Voeg eerst leden toe. Er is niets verstuurd.',
    });
  });

  test('has nobody who reads the answers', async () => {
    const { inspector, wave } = await aPlannedWave(3, { analysts: [] });
    expect(await refusal(inspector.visit.send('POST', `${wave}/opening`), 409)).toMatchObject({
      type: '/v1/problems/no-analyst',
    });
    expect(await got(inspector.visit.get(wave))).toMatchObject({ status: 'draft' });
  });

  test('would hide everything, or is over before it begins: both are named at once', async () => {
    const { inspector, wave, members } = await aPlannedWave(3, { threshold: 4, opensOn: day(-9), closesOn: day(-1) });
    const { errors } = await refusal(inspector.visit.send('POST', `${wave}/opening`), 422);
    expect(errors).toEqual([
      { field: 'closesOn', message: 'Kies een datum die nog moet komen.' },
      { field: 'threshold', message: 'Kies een getal dat niet hoger is dan het aantal leden.' },
    ]);
    expect(await got(inspector.visit.get(wave))).toMatchObject({ status: 'draft' });
    expect((await invitationsOf(wave, inspector)).invitations).toEqual([]);
    expect(members).toHaveLength(3);
  });
});

describe('a coordinator', () => {
  test('plans and opens a wave, with an analyst from outside, and does not read it', async () => {
    const network = await aNetwork(3);
    const coordinator = await coordinatorOf(network);
    const mine = planOf([coordinator.id]);
    await refusal(coordinator.visit.send('POST', `${network.path}/waves`, mine), 422);
    const plan = planOf([network.inspector.id]);
    const { id } = await got<{ id: string }>(coordinator.visit.send('POST', `${network.path}/waves`, plan), 201);
    const sending = await got(coordinator.visit.send('POST', `/v1/waves/${id}/opening`));
    expect(sending).toEqual({ sent: 3, bounced: 0, toSend: 0 });
    expect(await got(coordinator.visit.get(`/v1/waves/${id}`))).toMatchObject({ mayReadAnswers: false });
    expect((await got<{ waves: unknown[] }>(coordinator.visit.get(`${network.path}/waves`))).waves).toHaveLength(1);
  });

  test('cannot open without an analyst', async () => {
    const network = await aNetwork(3);
    const coordinator = await coordinatorOf(network);
    const { wave } = await planFor(network, { analysts: [] });
    await refusal(coordinator.visit.send('POST', `${wave}/opening`), 409);
  });
});
