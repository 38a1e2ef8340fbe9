/** Mails to the owners of actions, for who keeps the agenda of a network. */
import { createRoute, z } from '@hono/zod-openapi';
import { eq } from 'drizzle-orm';
import { findActionMails, listLastActionMails } from '../../db/queries/agenda/list-action-mails.ts';
import { networks } from '../../db/schema.ts';
import { canKeepAgenda, must } from '../access.ts';
import { findOwnersToMail, mailOwners } from '../agenda/mail-owners.ts';
import { quietDays } from '../agenda/why-mail.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import type { Ports } from '../env.ts';
import { networkOf } from '../network/network-of.ts';
import { ActionMails, ActionMailsSwitch, SentActionMails } from '../schemas/action-mails.ts';
import { Id, jsonAnswer, jsonBody } from '../schemas/common.ts';

const params = z.object({ networkId: Id });

async function asItIsNow(ports: Ports, networkId: string) {
  const { read } = ports.store;
  const mailed = await listLastActionMails(read, networkId);
  return {
    on: await findActionMails(read, networkId),
    quietDays,
    waiting: (await findOwnersToMail(ports, networkId)).size,
    mailed: mailed.map(({ actionId, mailedAt }) => ({ actionId, on: mailedAt.slice(0, 10) })),
  };
}

export const actionMailsRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/action-mails',
      summary: 'Whether owners of actions are mailed about them, and when that happened last',
      request: { params },
      responses: { 200: jsonAnswer(ActionMails, 'The mails') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canKeepAgenda(user, network), user);
      return c.json(await asItIsNow(ports, network.id), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/networks/{networkId}/action-mails',
      summary: 'Turn the mails to owners of actions on or off for the whole network',
      request: { params, ...jsonBody(ActionMailsSwitch) },
      responses: { 200: jsonAnswer(ActionMails, 'The mails as they are now') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canKeepAgenda(user, network), user);
      const { on } = c.req.valid('json');
      await ports.store.write(async (tx) => {
        await tx.update(networks).set({ actionMails: on }).where(eq(networks.id, network.id));
        await audit(tx, ports, user, on ? 'turn-on-action-mails' : 'turn-off-action-mails', 'network', network.id);
      });
      return c.json(await asItIsNow(ports, network.id), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/action-mails',
      summary: 'Mail now whom the product would mail in office hours: owners of actions that are near, late or silent',
      request: { params },
      responses: { 200: jsonAnswer(SentActionMails, 'How many mails went') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canKeepAgenda(user, network), user);
      return c.json(await mailOwners(ports, user, network.id), 200);
    },
  );
