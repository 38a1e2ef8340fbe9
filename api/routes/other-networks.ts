/** What a member submitted, counting in other networks that ask it the same: by its personal link, one by one. */
import { createRoute, z } from '@hono/zod-openapi';
import { canAnswer, must } from '../access.ts';
import { router } from '../context.ts';
import { mailReceipt } from '../response/mail-receipt.ts';
import { myInvitation } from '../response/my-invitation.ts';
import { otherNetworks } from '../response/other-networks.ts';
import { recogniseLink } from '../response/recognise-link.ts';
import { serveNetwork } from '../response/serve-network.ts';
import { Id, jsonAnswer, noAnswer } from '../schemas/common.ts';
import { OtherNetwork } from '../schemas/other-network.ts';

const base = router();
base.use('/my-invitation/other-networks', recogniseLink);
base.use('/my-invitation/other-networks/*', recogniseLink);

export const otherNetworksRoutes = base
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-invitation/other-networks',
      summary: 'The other networks in which what this member submitted may count, or counts',
      responses: { 200: jsonAnswer(z.object({ networks: z.array(OtherNetwork) }), 'The networks') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      must(canAnswer(actor), actor);
      const { read } = ports.store;
      const found = await otherNetworks(read, await myInvitation(read, actor));
      return c.json({ networks: found.map(({ shown }) => shown) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-invitation/other-networks/{invitationId}',
      summary: 'Let what was submitted count in another network too; it is submitted there as it is',
      request: { params: z.object({ invitationId: Id }) },
      responses: { 204: noAnswer('It counts there') },
    }),
    async (c) => {
      const [ports, actor, { invitationId }] = [c.get('ports'), c.get('actor'), c.req.valid('param')];
      must(canAnswer(actor), actor);
      await serveNetwork(ports, actor, invitationId);
      await ports.afterwards(() => mailReceipt(ports, actor, invitationId));
      return c.body(null, 204);
    },
  );
