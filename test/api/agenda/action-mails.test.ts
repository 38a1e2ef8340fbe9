import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { mailActionOwners } from '../../../api/jobs/mail-action-owners.ts';
import { mailboxMailer } from '../../../api/mail/mailbox.ts';
import { actionMails, actions, mailboxMessages, memberships } from '../../../db/schema.ts';
import { aMemberLink } from '../../helpers/a-member-link.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { arrangeNetwork } from '../../helpers/arrange-published-wave.ts';
import { database, newInspector, signIn, visitor } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';
import { store } from '../../helpers/store.ts';

const day = (fromNow: number) => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);

/** A network of which the first member has an action that is so many days past its deadline, and two months old. */
const arranged = async (daysLate = 3) => {
  const network = await arrangeNetwork(store);
  const path = `/v1/networks/${network.networkId}`;
  const coordinator = await signIn(network.coordinator.id);
  const member = await aMemberLink(network);
  const { id } = await got<{ id: string }>(
    coordinator.send('POST', `${path}/actions`, {
      ...{ text: 'Een vast nummer voor scholen.', ownerId: network.members[0]?.id, deadline: day(30) },
      opportunityId: null,
    }),
    201,
  );
  const createdAt = `${day(-50)}T09:00:00.000Z`;
  await database()
    .update(actions)
    .set({ deadline: day(-daysLate), createdAt })
    .where(eq(actions.id, id));
  return { network, path, coordinator, member, id, send: () => got(coordinator.send('POST', `${path}/action-mails`)) };
};

const nobody = { sent: 0, refused: 0, later: 0 };

describe('Mail to the owner of an action', () => {
  test('comes once in two weeks, about what is late, with a link to say how far it is', async () => {
    const { path, coordinator, member, id, send } = await arranged();
    const { waiting } = await got<{ waiting: number }>(coordinator.get(`${path}/action-mails`));
    expect(waiting).toBe(1);
    expect(await send()).toEqual({ ...nobody, sent: 1 });
    expect(await send()).toEqual(nobody);
    const [mail, ...more] = await mailsTo(member.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Hoe staat het met uw actie voor Netwerk De Proef?');
    expect(mail?.text).toContain('Een vast nummer voor scholen.');
    expect(mail?.text).toContain('de dag is voorbij');
    const link = new URL(/https?:\S+/.exec(mail?.text ?? '')?.[0] ?? '');
    expect(link.pathname).toBe('/member/actions');

    const own = visitor({ token: link.hash.slice(1) });
    const update = { state: 'check', note: 'Het nummer is er; we kijken of scholen het vinden.' };
    await got(own.send('POST', `/v1/my-membership/actions/${id}/updates`, update), 201);
    const { actions: list } = await got<{ actions: unknown[] }>(coordinator.get(`${path}/actions`));
    expect(list).toMatchObject([
      { id, state: 'check', updates: [{ ...update, organisation: member.organisation.name }] },
    ]);
    const { mailed } = await got<{ mailed: unknown }>(coordinator.get(`${path}/action-mails`));
    expect(mailed).toEqual([{ actionId: id, on: day(0) }]);
  });

  test('is turned off by who gets it, for itself, and begins again with another contact', async () => {
    const { network, path, coordinator, member, send } = await arranged();
    const mine = await got(member.visit.send('PUT', '/v1/my-membership/action-mails', { on: false }));
    expect(mine).toMatchObject({ mails: 'stopped' });
    expect(await send()).toEqual(nobody);
    await got(coordinator.send('PATCH', `/v1/memberships/${member.id}`, { contactEmail: `new.${member.email}` }));
    expect(await send()).toEqual({ ...nobody, sent: 1 });
    expect(await mailsTo(`new.${member.email}`)).toHaveLength(1);
    expect(network.members).not.toHaveLength(0);
    expect(path).toContain(network.networkId);
  });

  test('is turned off by the coordinator for the whole network; an owner who left gets none', async () => {
    const { network, path, coordinator, member, send } = await arranged();
    expect(await got(coordinator.send('PUT', `${path}/action-mails`, { on: false }))).toMatchObject({ on: false });
    expect(await send()).toEqual(nobody);
    expect(await got(member.visit.get('/v1/my-membership/actions'))).toMatchObject({ mails: 'off-for-all' });
    await got(coordinator.send('PUT', `${path}/action-mails`, { on: true }));
    await database()
      .update(memberships)
      .set({ to: day(-1) })
      .where(and(eq(memberships.networkId, network.networkId), eq(memberships.id, member.id)));
    expect(await send()).toEqual(nobody);
    expect((await refusal(coordinator.send('PUT', `${path}/action-mails`, {}), 422)).errors).toMatchObject([
      { field: 'on' },
    ]);
  });

  test('is nothing for other networks, and nobody updates the action of another', async () => {
    const { network, path, id } = await arranged();
    const { visit } = await newInspector();
    await refusal(visit.get(`${path}/action-mails`), 404);
    await refusal(visit.send('POST', `${path}/action-mails`), 404);
    const other = await aMemberLink(network, 1);
    const update = { state: 'done', note: 'Klaar.' };
    await refusal(other.visit.send('POST', `/v1/my-membership/actions/${id}/updates`, update), 404);
    expect(await got(other.visit.get('/v1/my-membership/actions'))).toMatchObject({ actions: [] });
  });

  test('goes by itself in office hours, not at night', async () => {
    const { member, id } = await arranged();
    const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    // Years before any other test, so that only this action has something due.
    const at = (time: string) => {
      const now = () => new Date(time);
      const mailer = mailboxMailer({ store, now, randomBytes });
      // biome-ignore lint/suspicious/noExplicitAny: the ports that this job has no use for are left out
      return { store, now, randomBytes, mailer, publicUrl: 'http://localhost' } as any;
    };
    await database()
      .update(actions)
      .set({ deadline: '2020-06-01', createdAt: '2020-01-06T09:00:00.000Z' })
      .where(eq(actions.id, id));
    const arrived = () =>
      store.read
        .select({ subject: mailboxMessages.subject })
        .from(mailboxMessages)
        .where(eq(mailboxMessages.to, member.email));
    await mailActionOwners.run(at('2020-06-08T23:00:00Z'));
    expect(await arrived()).toEqual([]);
    expect(await store.read.select().from(actionMails).where(eq(actionMails.actionId, id))).toEqual([]);
    await mailActionOwners.run(at('2020-06-08T10:00:00Z'));
    await mailActionOwners.run(at('2020-06-09T10:00:00Z'));
    expect(await arrived()).toEqual([{ subject: 'Hoe staat het met uw actie voor Netwerk De Proef?' }]);
  });
});
