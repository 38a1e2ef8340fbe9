import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { networks } from '../../../db/schema.ts';
import { aNetwork, coordinatorOf, got, refusal } from '../../helpers/a-network.ts';
import { database, runJobs } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const subject = 'De volgende meting van';

describe('The day of the next wave', () => {
  test('is chosen by the coordinator, who is reminded once, four weeks before', async () => {
    const network = await aNetwork(3);
    const { visit, email } = await coordinatorOf(network);
    const path = `${network.path}/next-wave`;
    expect(await got(visit.get(path))).toEqual({ on: null });
    expect(await got(visit.send('PUT', path, { on: day(60) }))).toEqual({ on: day(60) });
    await runJobs();
    expect((await mailsTo(email)).filter((mail) => mail.subject.startsWith(subject))).toEqual([]);

    // Thirty-two days go by: the day is as many days nearer.
    const { networkId } = network;
    await database()
      .update(networks)
      .set({ nextWaveOn: day(28) })
      .where(eq(networks.id, networkId));
    await runJobs();
    await runJobs();
    const mails = (await mailsTo(email, { subject })).filter((mail) => mail.subject.startsWith(subject));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`/networks/${networkId}`);
  });

  test('is not asked for again while a wave is being made', async () => {
    const network = await aNetwork(3);
    const { visit, email } = await coordinatorOf(network);
    await got(visit.send('PUT', `${network.path}/next-wave`, { on: day(10) }));
    const plan = {
      ...{ label: 'Volgende', questionnaire: 'bestuurlijk-platform', version: 1, opensOn: day(10), closesOn: day(40) },
      ...{ threshold: 5, analysts: [network.inspector.id] },
    };
    await got(network.inspector.visit.send('POST', `${network.path}/waves`, plan), 201);
    await runJobs();
    expect((await mailsTo(email)).filter((mail) => mail.subject.startsWith(subject))).toEqual([]);
  });

  test('lies ahead, and only who runs waves of the network chooses it', async () => {
    const network = await aNetwork();
    const path = `${network.path}/next-wave`;
    const { errors } = await refusal(network.inspector.visit.send('PUT', path, { on: day(0) }), 422);
    expect(errors?.map(({ field }) => field)).toEqual(['on']);
    await refusal((await aNetwork()).inspector.visit.send('PUT', path, { on: day(30) }), 404);
    expect(await got(network.inspector.visit.get(path))).toEqual({ on: null });
  });
});
