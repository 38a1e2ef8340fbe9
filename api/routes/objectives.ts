import { createRoute, z } from '@hono/zod-openapi';
import { findObjective, listObjectives } from '../../db/queries/agenda/list-objectives.ts';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import { type Actor, canKeepAgenda, canSeeNetwork, must, mustExist } from '../access.ts';
import { addObjective, changeObjective, judgeObjective } from '../agenda/keep-objective.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { Id, jsonAnswer, jsonBody } from '../schemas/common.ts';
import { NewObjective, Objective, ObjectiveChange, Objectives, Outcome } from '../schemas/objective.ts';

const ofNetwork = z.object({ networkId: Id });
const one = z.object({ objectiveId: Id });

async function asItIsNow(ports: Ports, id: string) {
  const found = await findObjective(ports.store.read, id);
  if (!found) throw new Problem('not-found');
  const { networkId: _, ...objective } = found;
  return objective;
}

/** The objective, for who keeps the agenda of its network. */
async function keptBy(ports: Ports, actor: Actor, id: string) {
  const found = await findObjective(ports.store.read, id);
  const network = found && (await findNetwork(ports.store.read, found.networkId));
  mustExist(network, actor, (seen) => canSeeNetwork(actor, seen));
  must(canKeepAgenda(actor, network), actor);
  if (!found) throw new Problem('not-found');
  return { objective: found, user: actor };
}

export const objectivesRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/objectives',
      summary: 'The objectives of a network: what it wants to have reached in a year or two',
      request: { params: ofNetwork },
      responses: { 200: jsonAnswer(Objectives, 'In the order in which they were made') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const actor = c.get('actor');
      const network = await findNetwork(read, c.req.valid('param').networkId);
      mustExist(network, actor, (found) => canSeeNetwork(actor, found));
      const found = await listObjectives(read, network.id);
      return c.json({ objectives: found.map(({ networkId: _, ...objective }) => objective) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/objectives',
      summary: 'Put an objective on the agenda, from improvement opportunities or on its own',
      request: { params: ofNetwork, ...jsonBody(NewObjective) },
      responses: { 201: jsonAnswer(Objective, 'The new objective') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const network = await findNetwork(ports.store.read, c.req.valid('param').networkId);
      mustExist(network, actor, (found) => canSeeNetwork(actor, found));
      must(canKeepAgenda(actor, network), actor);
      const id = await ports.store.write(async (tx) => {
        const added = await addObjective(tx, ports, network.id, c.req.valid('json'));
        await audit(tx, ports, actor, 'add', 'objective', added);
        return added;
      });
      return c.json(await asItIsNow(ports, id), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/objectives/{objectiveId}',
      summary: 'Change what an objective says, its horizon, or the improvement opportunities that it takes up',
      request: { params: one, ...jsonBody(ObjectiveChange) },
      responses: { 200: jsonAnswer(Objective, 'The objective as it is now') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { objective, user } = await keptBy(ports, c.get('actor'), c.req.valid('param').objectiveId);
      await ports.store.write(async (tx) => {
        await changeObjective(tx, objective, c.req.valid('json'));
        await audit(tx, ports, user, 'change', 'objective', objective.id);
      });
      return c.json(await asItIsNow(ports, objective.id), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/objectives/{objectiveId}/outcome',
      summary: 'Close an objective: was it solved?',
      request: { params: one, ...jsonBody(Outcome) },
      responses: { 200: jsonAnswer(Objective, 'The objective with its outcome') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { objective, user } = await keptBy(ports, c.get('actor'), c.req.valid('param').objectiveId);
      await ports.store.write(async (tx) => {
        await judgeObjective(tx, ports, objective.id, c.req.valid('json'));
        await audit(tx, ports, user, 'close', 'objective', objective.id);
      });
      return c.json(await asItIsNow(ports, objective.id), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/objectives/{objectiveId}/outcome',
      summary: 'Open an objective again',
      request: { params: one },
      responses: { 200: jsonAnswer(Objective, 'The objective, which runs again') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { objective, user } = await keptBy(ports, c.get('actor'), c.req.valid('param').objectiveId);
      await ports.store.write(async (tx) => {
        await judgeObjective(tx, ports, objective.id, null);
        await audit(tx, ports, user, 'reopen', 'objective', objective.id);
      });
      return c.json(await asItIsNow(ports, objective.id), 200);
    },
  );
