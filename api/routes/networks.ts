import { createRoute, z } from '@hono/zod-openapi';
import { eq } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import type { FoundNetwork } from '../../db/queries/network/find-network.ts';
import { listCoordinators } from '../../db/queries/network/list-coordinators.ts';
import { listNetworks } from '../../db/queries/network/list-networks.ts';
import { networks } from '../../db/schema.ts';
import {
  type Actor,
  canCreateNetwork,
  canManageNetwork,
  canSeeNetwork,
  inspects,
  must,
  mustBeUser,
} from '../access.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import { isDemo } from '../is-demo.ts';
import { addCoordinator } from '../network/add-coordinator.ts';
import { endCoordinator } from '../network/end-coordinator.ts';
import { mustBeParent } from '../network/must-be-parent.ts';
import { networkOf } from '../network/network-of.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';
import {
  AddedCoordinator,
  Coordinator,
  ListedNetwork,
  Network,
  NetworkChange,
  NewCoordinator,
  NewNetwork,
} from '../schemas/network.ts';

const one = z.object({ networkId: Id });

const show = (network: FoundNetwork, actor: Actor) => ({
  id: network.id,
  parentId: network.parentId,
  name: network.name,
  description: network.description,
  ambition: network.ambition,
  demo: network.demo,
  role: inspects(actor, network) ? ('inspector' as const) : ('coordinator' as const),
});

export const networkRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks',
      summary: 'The networks of my inspectorate, or those that I coordinate',
      responses: { 200: jsonAnswer(z.object({ networks: z.array(ListedNetwork) }), 'By name') },
    }),
    async (c) => {
      const actor = c.get('actor');
      mustBeUser(actor);
      const found = await listNetworks(c.get('ports').store.read, {
        inspectorateId: actor.inspectorate?.id ?? null,
        coordinates: actor.coordinates,
      });
      const shown = found
        .filter((network) => canSeeNetwork(actor, network))
        .map((network) => ({
          ...show(network, actor),
          members: network.members,
          latestWave: network.latestWave,
        }));
      return c.json({ networks: shown }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks',
      summary: 'Make a network',
      request: jsonBody(NewNetwork),
      responses: { 201: jsonAnswer(Network, 'The new network') },
    }),
    async (c) => {
      const [ports, actor, given] = [c.get('ports'), c.get('actor'), c.req.valid('json')];
      must(canCreateNetwork(actor), actor);
      const now = ports.now();
      const network: FoundNetwork = {
        id: newId(now, ports.randomBytes),
        inspectorateId: actor.inspectorate.id,
        parentId: given.parentId ?? null,
        name: given.name,
        description: given.description ?? '',
        ambition: given.ambition ?? '',
        demo: await isDemo(ports),
      };
      await ports.store.write(async (tx) => {
        if (network.parentId) await mustBeParent(tx, actor, null, network.parentId);
        await tx.insert(networks).values({ ...network, createdAt: now.toISOString() });
        await audit(tx, ports, actor, 'create', 'network', network.id);
      });
      return c.json(show(network, actor), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}',
      summary: 'One network',
      request: { params: one },
      responses: { 200: jsonAnswer(Network, 'The network') },
    }),
    async (c) => {
      const { network, user } = await networkOf(c.get('ports'), c.get('actor'), c.req.valid('param').networkId);
      return c.json(show(network, user), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/networks/{networkId}',
      summary: 'Change the description of a network',
      request: { params: one, ...jsonBody(NetworkChange) },
      responses: { 200: jsonAnswer(Network, 'The changed network') },
    }),
    async (c) => {
      const [ports, change] = [c.get('ports'), c.req.valid('json')];
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canManageNetwork(user, network), user);
      if (Object.keys(change).length > 0) {
        await ports.store.write(async (tx) => {
          if (change.parentId) await mustBeParent(tx, user, network.id, change.parentId);
          await tx.update(networks).set(change).where(eq(networks.id, network.id));
          await audit(tx, ports, user, 'change', 'network', network.id);
        });
      }
      return c.json(show({ ...network, ...change }, user), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/coordinators',
      summary: 'Who coordinates a network',
      request: { params: one },
      responses: { 200: jsonAnswer(z.object({ coordinators: z.array(Coordinator) }), 'By name') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      return c.json({ coordinators: await listCoordinators(ports.store.read, network.id) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/coordinators',
      summary: 'Make someone coordinator of a network',
      request: { params: one, ...jsonBody(NewCoordinator) },
      responses: {
        201: jsonAnswer(AddedCoordinator, 'The coordinator, and whether a mail told them where to sign in'),
      },
    }),
    async (c) => {
      const [ports, given] = [c.get('ports'), c.req.valid('json')];
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canManageNetwork(user, network), user);
      return c.json(await addCoordinator(ports, user, network, { locale: 'nl', ...given }), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/networks/{networkId}/coordinators/{userId}',
      summary: 'End that someone coordinates a network',
      request: { params: one.extend({ userId: Id }) },
      responses: { 204: noAnswer('Ended') },
    }),
    async (c) => {
      const [ports, { networkId, userId }] = [c.get('ports'), c.req.valid('param')];
      const { network, user } = await networkOf(ports, c.get('actor'), networkId);
      must(canManageNetwork(user, network), user);
      await endCoordinator(ports, user, network, userId);
      return c.body(null, 204);
    },
  );
