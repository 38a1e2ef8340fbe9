/** What a member brings in from practice, by a personal link, and what became of it. */
import { createRoute, z } from '@hono/zod-openapi';
import { listBottlenecksOfMember } from '../../db/queries/bottleneck/list-bottlenecks.ts';
import { canTakePartInNetwork, must } from '../access.ts';
import { bringIn, mostOpen } from '../bottleneck/bring-in.ts';
import { check } from '../bottleneck/check.ts';
import { showMyBottleneck } from '../bottleneck/show-bottleneck.ts';
import { withdraw } from '../bottleneck/withdraw.ts';
import { router } from '../context.ts';
import { recogniseMember } from '../member-link/recognise-member.ts';
import { MyBottlenecks, NewBottleneckCheck, NewMyBottleneck } from '../schemas/bottleneck.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';

const one = z.object({ bottleneckId: Id });

const base = router();
base.use('/my-membership/bottlenecks/*', recogniseMember);

export const myBottlenecksRoutes = base
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-membership/bottlenecks',
      summary: 'The bottlenecks that this member brought in, with what was decided',
      responses: { 200: jsonAnswer(MyBottlenecks, 'Newest first') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      must(canTakePartInNetwork(actor), actor);
      const found = (await listBottlenecksOfMember(ports.store.read, actor.membershipId)).map(showMyBottleneck);
      const open = found.filter(({ standing }) => standing.kind === 'open').length;
      return c.json({ bottlenecks: found, left: Math.max(0, mostOpen - open) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-membership/bottlenecks',
      summary: 'Bring in a bottleneck; the member chooses whether the network may know from whom it comes',
      request: jsonBody(NewMyBottleneck),
      responses: { 201: jsonAnswer(z.object({ id: Id }), 'The bottleneck') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      must(canTakePartInNetwork(actor), actor);
      const id = await ports.store.write((tx) => bringIn(tx, ports, actor, c.req.valid('json')));
      return c.json({ id }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/my-membership/bottlenecks/{bottleneckId}',
      summary: 'Take back what one brought in, as long as nothing was decided',
      request: { params: one },
      responses: { 204: noAnswer('Taken back') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canTakePartInNetwork(actor), actor);
      await withdraw(c.get('ports'), actor, c.req.valid('param').bottleneckId);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-membership/bottlenecks/{bottleneckId}/check',
      summary: 'Say whether what one brought in is solved',
      request: { params: one, ...jsonBody(NewBottleneckCheck) },
      responses: { 204: noAnswer('Checked') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canTakePartInNetwork(actor), actor);
      await check(c.get('ports'), actor, c.req.valid('param').bottleneckId, c.req.valid('json'));
      return c.body(null, 204);
    },
  );
