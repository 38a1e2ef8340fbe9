import { createRoute, z } from '@hono/zod-openapi';
import { findAction } from '../../db/queries/agenda/find-action.ts';
import { listActions, readAction } from '../../db/queries/agenda/list-actions.ts';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import { canKeepAgenda, canSeeNetwork, must, mustExist } from '../access.ts';
import { addAction } from '../agenda/add-action.ts';
import { changeAction } from '../agenda/change-action.ts';
import { judgeAction, stalledAfterDays } from '../agenda/judge-action.ts';
import { updateAction } from '../agenda/update-action.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { Action, ActionChange, Actions, NewAction, NewActionUpdate } from '../schemas/action.ts';
import { Id, jsonAnswer, jsonBody } from '../schemas/common.ts';
import { today } from '../today.ts';

const ofNetwork = z.object({ networkId: Id });
const one = z.object({ actionId: Id });

async function asItIsNow(ports: Ports, networkId: string, id: string) {
  const action = await readAction(ports.store.read, networkId, id);
  if (!action) throw new Problem('not-found');
  return judgeAction(action, today(ports));
}

export const actionsRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/actions',
      summary: 'The actions of a network: who does what by when, and how far it is',
      request: { params: ofNetwork },
      responses: { 200: jsonAnswer(Actions, 'Nearest deadline first') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const network = await findNetwork(ports.store.read, c.req.valid('param').networkId);
      mustExist(network, c.get('actor'), (found) => canSeeNetwork(c.get('actor'), found));
      const day = today(ports);
      const found = await listActions(ports.store.read, network.id);
      return c.json({ actions: found.map((action) => judgeAction(action, day)), stalledAfterDays }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/actions',
      summary: 'Put an action on the agenda; it starts in plan',
      request: { params: ofNetwork, ...jsonBody(NewAction) },
      responses: { 201: jsonAnswer(Action, 'The new action') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const network = await findNetwork(ports.store.read, c.req.valid('param').networkId);
      mustExist(network, actor, (found) => canSeeNetwork(actor, found));
      must(canKeepAgenda(actor, network), actor);
      const id = await ports.store.write(async (tx) => {
        const added = await addAction(tx, ports, network.id, c.req.valid('json'));
        await audit(tx, ports, actor, 'add', 'action', added);
        return added;
      });
      return c.json(await asItIsNow(ports, network.id, id), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/actions/{actionId}',
      summary: 'Change the text, the owner or the deadline of an action',
      request: { params: one, ...jsonBody(ActionChange) },
      responses: { 200: jsonAnswer(Action, 'The action as it is now') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const found = await findAction(ports.store.read, c.req.valid('param').actionId);
      mustExist(found, actor, ({ network }) => canSeeNetwork(actor, network));
      must(canKeepAgenda(actor, found.network), actor);
      await ports.store.write(async (tx) => {
        await changeAction(tx, ports, found.id, c.req.valid('json'));
        await audit(tx, ports, actor, 'change', 'action', found.id);
      });
      return c.json(await asItIsNow(ports, found.network.id, found.id), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/actions/{actionId}/updates',
      summary: 'Write down what happened with an action and where it stands now',
      request: { params: one, ...jsonBody(NewActionUpdate) },
      responses: { 201: jsonAnswer(Action, 'The action with its new update') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const found = await findAction(ports.store.read, c.req.valid('param').actionId);
      mustExist(found, actor, ({ network }) => canSeeNetwork(actor, network));
      must(canKeepAgenda(actor, found.network), actor);
      await ports.store.write(async (tx) => {
        const update = await updateAction(tx, ports, found.id, c.req.valid('json'));
        await audit(tx, ports, actor, 'add', 'action-update', update);
      });
      return c.json(await asItIsNow(ports, found.network.id, found.id), 201);
    },
  );
