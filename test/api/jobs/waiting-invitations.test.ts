import { expect, test } from 'vitest';
import { newInspector, type Person, runJobs } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';
import { csvOf, membersForFile } from '../../helpers/member-file.ts';

async function statuses(inspector: Person, waveId: string): Promise<Record<string, string>> {
  const response = await inspector.visit.get(`/v1/waves/${waveId}/invitations`);
  const { invitations } = (await response.json()) as { invitations: { contactEmail: string; status: string }[] };
  return Object.fromEntries(invitations.map(({ contactEmail, status }) => [contactEmail, status]));
}

test('an invitation that the mail server takes later is sent by itself, and holds up nobody else', async () => {
  const inspector = await newInspector();
  const created = await inspector.visit.send('POST', '/v1/networks', { name: 'Netwerk Later' });
  const { id: networkId } = (await created.json()) as { id: string };
  const members = membersForFile(5);
  const [first, second, third] = members;
  if (!first || !second || !third) throw new Error('there are five members');
  // The tests' mail server puts off an address that starts with the one word, and refuses one with the other.
  first.email = `later.${first.email}`;
  second.email = `refused.${second.email}`;
  await inspector.visit.send(
    'POST',
    `/v1/networks/${networkId}/member-imports`,
    new Blob([csvOf(members)], { type: 'text/csv' }),
    { 'Content-Type': 'text/csv' },
  );
  const today = new Date().toISOString().slice(0, 10);
  const planned = await inspector.visit.send('POST', `/v1/networks/${networkId}/waves`, {
    label: 'Meting',
    questionnaire: 'bestuurlijk-platform',
    version: 1,
    opensOn: today,
    closesOn: new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10),
    threshold: 5,
    analysts: [inspector.id],
  });
  const { id: waveId } = (await planned.json()) as { id: string };

  const opened = await inspector.visit.send('POST', `/v1/waves/${waveId}/opening`);
  expect(await opened.json()).toEqual({ sent: 3, bounced: 1, toSend: 1 });
  expect(await mailsTo(third.email)).toHaveLength(1);

  await runJobs();
  expect(await mailsTo(first.email)).toHaveLength(1);
  expect(await statuses(inspector, waveId)).toMatchObject({
    [first.email]: 'sent',
    [second.email]: 'bounced',
    [third.email]: 'sent',
  });

  await runJobs();
  expect(await mailsTo(first.email)).toHaveLength(1);
});
