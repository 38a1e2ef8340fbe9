/** A network for one of its members, by a personal link: the welcome page, that one has read it, the whole picture. */
import { createRoute } from '@hono/zod-openapi';
import { isNull } from 'drizzle-orm';
import { findMembership } from '../../db/queries/membership/list-memberships.ts';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import { findLatestPublished } from '../../db/queries/picture/find-latest-published.ts';
import { listWelcomes } from '../../db/queries/welcome/list-welcomes.ts';
import { welcomes } from '../../db/schema.ts';
import { canTakePartInNetwork, must } from '../access.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { recogniseMember } from '../member-link/recognise-member.ts';
import { asPublished } from '../picture/as-published.ts';
import { jsonAnswer, noAnswer } from '../schemas/common.ts';
import { PublishedPicture } from '../schemas/picture.ts';
import { MyMembership } from '../schemas/welcome.ts';
import { loadWelcomePage } from '../welcome/load-page.ts';

const base = router();
base.use('/my-membership', recogniseMember);
base.use('/my-membership/reading', recogniseMember);
base.use('/my-membership/picture', recogniseMember);

export const myMembershipRoutes = base
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-membership',
      summary: 'The network of a member by its personal link: ambition, way of working, agenda, picture, members',
      responses: { 200: jsonAnswer(MyMembership, 'The network') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const actor = c.get('actor');
      must(canTakePartInNetwork(actor), actor);
      const membership = await findMembership(read, actor.membershipId);
      const network = await findNetwork(read, actor.networkId);
      if (!membership || !network) throw new Problem('not-found');
      const own = (await listWelcomes(read, network.id)).find((one) => one.membershipId === actor.membershipId);
      return c.json(
        {
          organisation: membership.organisation,
          demo: network.demo,
          locale: membership.contactLocale,
          page: await loadWelcomePage(read, network),
          readOn: own?.readAt?.slice(0, 10) ?? null,
        },
        200,
      );
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-membership/picture',
      summary: 'The whole picture that was last published of the network, for a member by its personal link',
      responses: { 200: jsonAnswer(PublishedPicture, 'The picture, as the whole network sees it') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canTakePartInNetwork(actor), actor);
      const published = await findLatestPublished(c.get('ports').store.read, actor.networkId);
      if (!published) throw new Problem('nothing-published');
      return c.json(asPublished(published), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-membership/reading',
      summary: 'Say that one has read the welcome page; who keeps the network sees that',
      responses: { 204: noAnswer('Written down') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      must(canTakePartInNetwork(actor), actor);
      const { membershipId } = actor;
      const readAt = ports.now().toISOString();
      await ports.store.write(async (tx) => {
        const changed = await tx
          .insert(welcomes)
          .values({ membershipId, readAt })
          .onConflictDoUpdate({ target: welcomes.membershipId, set: { readAt }, setWhere: isNull(welcomes.readAt) })
          .returning({ id: welcomes.membershipId });
        if (changed.length > 0) await audit(tx, ports, actor, 'read-welcome', 'membership', membershipId);
      });
      return c.body(null, 204);
    },
  );
