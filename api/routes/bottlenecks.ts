/** Bottlenecks from practice, for who keeps the agenda: the list, bringing in on behalf of practice, deciding. */
import { createRoute, z } from '@hono/zod-openapi';
import { findBottleneck } from '../../db/queries/bottleneck/find-bottleneck.ts';
import { listBottlenecks } from '../../db/queries/bottleneck/list-bottlenecks.ts';
import { type Actor, canKeepBottlenecks, canSeeNetwork, must, mustExist } from '../access.ts';
import { bringInForPractice } from '../bottleneck/bring-in.ts';
import { check } from '../bottleneck/check.ts';
import { decide } from '../bottleneck/decide.ts';
import { showBottleneck } from '../bottleneck/show-bottleneck.ts';
import { router } from '../context.ts';
import type { Ports } from '../env.ts';
import { networkOf } from '../network/network-of.ts';
import { Bottlenecks, NewBottleneck, NewBottleneckCheck, NewDecision } from '../schemas/bottleneck.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';

const ofNetwork = z.object({ networkId: Id });
const one = z.object({ bottleneckId: Id });

/** A bottleneck that the actor may decide about. */
async function bottleneckOf(ports: Ports, actor: Actor, id: string) {
  const found = await findBottleneck(ports.store.read, id);
  mustExist(found, actor, ({ network }) => canSeeNetwork(actor, network));
  const { network } = found;
  must(canKeepBottlenecks(actor, network), actor);
  return { user: actor, bottleneck: { id: found.id, networkId: network.id } };
}

export const bottlenecksRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/bottlenecks',
      summary: 'The bottlenecks from practice, with what was decided and what became of it',
      request: { params: ofNetwork },
      responses: { 200: jsonAnswer(Bottlenecks, 'Newest first; within a month in no order') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      const { network, user } = await networkOf(ports, actor, c.req.valid('param').networkId);
      must(canKeepBottlenecks(user, network), user);
      const found = await listBottlenecks(ports.store.read, network.id);
      return c.json({ bottlenecks: found.map(showBottleneck) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/bottlenecks',
      summary: 'Bring in a bottleneck on behalf of practice',
      request: { params: ofNetwork, ...jsonBody(NewBottleneck) },
      responses: { 201: jsonAnswer(z.object({ id: Id }), 'The bottleneck') },
    }),
    async (c) => {
      const [ports, words] = [c.get('ports'), c.req.valid('json')];
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canKeepBottlenecks(user, network), user);
      const id = await ports.store.write((tx) => bringInForPractice(tx, ports, user, network.id, words));
      return c.json({ id }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/bottlenecks/{bottleneckId}/decisions',
      summary: 'Decide about a bottleneck: take it up, pass it on, or not take it up and say why',
      description: 'The member that brought it in is told by mail, after a quarter of an hour and at most once a day.',
      request: { params: one, ...jsonBody(NewDecision) },
      responses: { 204: noAnswer('Decided') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { user, bottleneck } = await bottleneckOf(ports, c.get('actor'), c.req.valid('param').bottleneckId);
      await decide(ports, user, bottleneck, c.req.valid('json'));
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/bottlenecks/{bottleneckId}/check',
      summary: 'Say whether a bottleneck that was brought in on behalf of practice is solved',
      request: { params: one, ...jsonBody(NewBottleneckCheck) },
      responses: { 204: noAnswer('Checked') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { user, bottleneck } = await bottleneckOf(ports, c.get('actor'), c.req.valid('param').bottleneckId);
      await check(ports, user, bottleneck.id, c.req.valid('json'));
      return c.body(null, 204);
    },
  );
