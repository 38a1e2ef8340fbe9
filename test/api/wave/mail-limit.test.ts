import { describe, expect, test } from 'vitest';
import { got, refusal } from '../../helpers/a-network.ts';
import {
  type APlannedWave,
  anOpenWave,
  aPlannedWave,
  invitationAt,
  open,
  planOf,
} from '../../helpers/a-planned-wave.ts';
import { daysPass } from '../../helpers/days-pass.ts';
import { runJobs } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';

type Plan = { reminderDays: number[]; mailLimit: number };
type Shown = Plan & { id: string; promise: Plan | null };
type Mailings = {
  next: { at: string; waiting: number; atLimit: number } | null;
  sent: { day: string; kind: string; accepted: number; refused: number }[];
};

const remind = ({ inspector, wave }: APlannedWave) =>
  got<{ sent: number; atLimit: number }>(inspector.visit.send('POST', `${wave}/reminders`));
const resend = (wave: APlannedWave, id: string, contact = {}) =>
  wave.inspector.visit.send('POST', `/v1/invitations/${id}/resending`, contact);
const shown = ({ inspector, wave }: APlannedWave) => got<Shown>(inspector.visit.get(wave));
const mailings = ({ inspector, wave }: APlannedWave) => got<Mailings>(inspector.visit.get(`${wave}/mailings`));

describe('The plan of a wave', () => {
  test('reminds after 7 and 14 days and sends at most 5 mails, unless its inspector wants otherwise', async () => {
    const usual = await aPlannedWave(3);
    expect(await shown(usual)).toMatchObject({ reminderDays: [7, 14], mailLimit: 5 });
    await got(usual.inspector.visit.send('PATCH', usual.wave, { reminderDays: [3, 10, 20], mailLimit: 4 }));
    expect(await shown(usual)).toMatchObject({ promise: { reminderDays: [3, 10, 20], mailLimit: 4 } });
  });

  test('promises at the opening, and only reminders that come before the closing day', async () => {
    const wave = await aPlannedWave(3, { reminderDays: [7, 40], mailLimit: 3 });
    await open(wave);
    const { promise } = await shown(wave);
    expect(promise).toMatchObject({ reminderDays: [7], mailLimit: 3 });
  });

  test.each([
    ['no number of days', { reminderDays: [7, 'x'] }, 'reminderDays[1]'],
    ['days that go back', { reminderDays: [14, 7] }, 'reminderDays'],
    ['a day twice', { reminderDays: [7, 7] }, 'reminderDays'],
    ['the day of the opening', { reminderDays: [0] }, 'reminderDays'],
    ['more than two months', { reminderDays: [61] }, 'reminderDays'],
    ['six reminders', { reminderDays: [1, 2, 3, 4, 5, 6] }, 'reminderDays'],
    ['no mail at all', { mailLimit: 0 }, 'mailLimit'],
    ['eleven mails', { mailLimit: 11 }, 'mailLimit'],
  ])('refuses %s', async (_, wrong, field) => {
    const { inspector, path } = await aPlannedWave(3);
    const plan = planOf([inspector.id], wrong);
    const { errors } = await refusal(inspector.visit.send('POST', `${path}/waves`, plan), 422);
    expect(errors?.map((error) => error.field)).toEqual([field]);
  });

  test('is carried over to the next wave', async () => {
    const wave = await anOpenWave(3, { reminderDays: [5], mailLimit: 2 });
    const next = await got<Shown>(wave.inspector.visit.send('POST', `${wave.wave}/reruns`), 201);
    expect(next).toMatchObject({ reminderDays: [5], mailLimit: 2 });
  });
});

describe('Nobody gets more mails than was promised', () => {
  test('by hand: who is at the limit is passed over, and that is told', async () => {
    const wave = await anOpenWave(3, { reminderDays: [], mailLimit: 2 });
    const { id } = await invitationAt(wave, 0);
    await got(resend(wave, id));
    expect(await remind(wave)).toMatchObject({ sent: 2, atLimit: 1 });
    expect(await mailsTo(wave.members[0]?.email ?? '')).toHaveLength(2);
    expect(await refusal(resend(wave, id), 409)).toMatchObject({ type: '/v1/problems/mail-limit' });
    expect(await invitationAt(wave, 0)).toMatchObject({ mails: 2, reminders: 0 });
    await daysPass(wave.waveId, 2);
    expect(await remind(wave)).toMatchObject({ sent: 0, atLimit: 3 });
  });

  test('by schedule', async () => {
    const wave = await anOpenWave(3, { reminderDays: [2, 4], mailLimit: 2 });
    await daysPass(wave.waveId, 2);
    await runJobs();
    expect((await mailings(wave)).next).toMatchObject({ waiting: 0, atLimit: 3 });
    await daysPass(wave.waveId, 2);
    await runJobs();
    expect(await invitationAt(wave, 0)).toMatchObject({ mails: 2, reminders: 1 });
    expect(await mailsTo(wave.members[0]?.email ?? '')).toHaveLength(2);
  });

  test('also when two people send at once', async () => {
    const wave = await anOpenWave(3, { reminderDays: [], mailLimit: 2 });
    const { id } = await invitationAt(wave, 0);
    const answers = await Promise.all([resend(wave, id), resend(wave, id), resend(wave, id)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await invitationAt(wave, 0)).toMatchObject({ mails: 2 });
  });

  test('a mail that was refused does not count, and another contact starts at nothing', async () => {
    const wave = await anOpenWave(3, { reminderDays: [], mailLimit: 1 });
    const { id } = await invitationAt(wave, 0);
    const wrong = { contactEmail: `refused.${crypto.randomUUID()}@example.org` };
    expect(await got(resend(wave, id, wrong))).toEqual({ outcome: 'refused' });
    expect(await invitationAt(wave, 0)).toMatchObject({ mails: 0, status: 'bounced' });
    const right = { contactEmail: `goed.${crypto.randomUUID()}@example.org` };
    expect(await got(resend(wave, id, right))).toEqual({ outcome: 'accepted' });
    expect(await invitationAt(wave, 0)).toMatchObject({ mails: 1, ...right });
    await refusal(resend(wave, id, right), 409);
  });
});

describe('The mails about a wave', () => {
  test('are listed per day, with what was refused, and when the next reminder goes out', async () => {
    const wave = await anOpenWave(3, { reminderDays: [3] });
    const { id } = await invitationAt(wave, 0);
    await got(resend(wave, id, { contactEmail: `refused.${crypto.randomUUID()}@example.org` }));
    await remind(wave);
    const today = new Date().toISOString().slice(0, 10);
    const { next, sent } = await mailings(wave);
    expect(sent).toEqual([
      { day: today, kind: 'reminder', accepted: 2, refused: 0 },
      { day: today, kind: 'invitation', accepted: 3, refused: 1 },
    ]);
    expect(next).toMatchObject({ waiting: 2, atLimit: 0 });
    // Three times 24 hours after the opening, which was a moment ago.
    expect(Math.abs(Date.parse(next?.at ?? '') - Date.now() - 3 * 86_400_000)).toBeLessThan(60_000);
  });
});
