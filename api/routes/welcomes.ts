/** The welcome page for who keeps the network: its words, its readers, and sending it. */
import { createRoute, z } from '@hono/zod-openapi';
import { eq } from 'drizzle-orm';
import { listWelcomes } from '../../db/queries/welcome/list-welcomes.ts';
import { networks } from '../../db/schema.ts';
import { type Actor, canKeepWelcome, must } from '../access.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import type { Ports } from '../env.ts';
import { networkOf } from '../network/network-of.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';
import { SentWelcomes, Welcome, WelcomesToSend, WelcomeWords } from '../schemas/welcome.ts';
import { loadWelcomePage } from '../welcome/load-page.ts';
import { maySendWelcome } from '../welcome/may-send.ts';
import { sendWelcome } from '../welcome/send-welcome.ts';

const one = z.object({ networkId: Id });

async function keptNetworkOf(ports: Ports, actor: Actor, networkId: string) {
  const found = await networkOf(ports, actor, networkId);
  must(canKeepWelcome(found.user, found.network), found.user);
  return found;
}

const dayOf = (time: string | null) => time?.slice(0, 10) ?? null;

export const welcomesRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/welcome',
      summary: 'The welcome page of a network, and who was sent it and has read it',
      request: { params: one },
      responses: { 200: jsonAnswer(Welcome, 'The page and its readers') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network } = await keptNetworkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      const members = await listWelcomes(ports.store.read, network.id);
      const shown = members.map(({ contactEmail: _, contactLocale: __, mails, mailedAt, readAt, ...member }) => ({
        ...member,
        sentOn: dayOf(mailedAt),
        readOn: dayOf(readAt),
        maySend: maySendWelcome({ mails, mailedAt, bounceReason: member.bounceReason }, ports),
      }));
      return c.json({ page: await loadWelcomePage(ports.store.read, network), members: shown }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/networks/{networkId}/welcome',
      summary: 'Write what the network wants and how it works',
      request: { params: one, ...jsonBody(WelcomeWords) },
      responses: { 204: noAnswer('Written') },
    }),
    async (c) => {
      const [ports, words] = [c.get('ports'), c.req.valid('json')];
      const { network, user } = await keptNetworkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      await ports.store.write(async (tx) => {
        await tx.update(networks).set(words).where(eq(networks.id, network.id));
        await audit(tx, ports, user, 'change-welcome', 'network', network.id);
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/welcome-mails',
      summary: 'Mail the way to the welcome page to the contacts of members',
      request: { params: one, ...jsonBody(WelcomesToSend) },
      responses: { 200: jsonAnswer(SentWelcomes, 'What became of the mails') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network, user } = await keptNetworkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      const became = { sent: 0, refused: 0, later: 0 };
      for (const membershipId of new Set(c.req.valid('json').memberships)) {
        became[await sendWelcome(ports, user, network, membershipId)] += 1;
      }
      return c.json(became, 200);
    },
  );
