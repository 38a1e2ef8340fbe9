/** What a member took upon itself, by a personal link: it says how far it is, and whether it wants mails about it. */
import { createRoute, z } from '@hono/zod-openapi';
import { eq } from 'drizzle-orm';
import { findActionMailsOfMember } from '../../db/queries/agenda/list-action-mails.ts';
import { listActionsOfOwner } from '../../db/queries/agenda/list-actions.ts';
import { memberships } from '../../db/schema.ts';
import { canTakePartInNetwork, must, type NetworkMemberActor } from '../access.ts';
import { judgeAction } from '../agenda/judge-action.ts';
import { updateAction } from '../agenda/update-action.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { recogniseMember } from '../member-link/recognise-member.ts';
import { NewActionUpdate } from '../schemas/action.ts';
import { ActionMailsSwitch, MyActions } from '../schemas/action-mails.ts';
import { Id, jsonAnswer, jsonBody } from '../schemas/common.ts';
import { today } from '../today.ts';

const base = router();
base.use('/my-membership/actions/*', recogniseMember);
base.use('/my-membership/action-mails', recogniseMember);

async function asTheyAreNow(ports: Ports, { networkId, organisationId, membershipId }: NetworkMemberActor) {
  const { read } = ports.store;
  const found = await listActionsOfOwner(read, networkId, organisationId);
  return {
    actions: found.map((action) => judgeAction(action, today(ports))),
    mails: await findActionMailsOfMember(read, membershipId),
  };
}

export const myActionsRoutes = base
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-membership/actions',
      summary: 'The actions that this member sees to, and whether it gets mails about them',
      responses: { 200: jsonAnswer(MyActions, 'Nearest deadline first') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canTakePartInNetwork(actor), actor);
      return c.json(await asTheyAreNow(c.get('ports'), actor), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/my-membership/actions/{actionId}/updates',
      summary: 'Say how far an action of this member is; the whole network reads it on the agenda',
      request: { params: z.object({ actionId: Id }), ...jsonBody(NewActionUpdate) },
      responses: { 201: jsonAnswer(MyActions, 'The actions as they are now') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      must(canTakePartInNetwork(actor), actor);
      const { actionId } = c.req.valid('param');
      const own = await listActionsOfOwner(ports.store.read, actor.networkId, actor.organisationId);
      if (!own.some(({ id }) => id === actionId)) throw new Problem('not-found');
      await ports.store.write(async (tx) => {
        const update = await updateAction(tx, ports, actionId, c.req.valid('json'), actor);
        await audit(tx, ports, actor, 'add', 'action-update', update);
      });
      return c.json(await asTheyAreNow(ports, actor), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-membership/action-mails',
      summary: 'Turn the mails about actions of this member on or off',
      request: jsonBody(ActionMailsSwitch),
      responses: { 200: jsonAnswer(MyActions, 'The actions, and whether mails go') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      must(canTakePartInNetwork(actor), actor);
      const { on } = c.req.valid('json');
      await ports.store.write(async (tx) => {
        await tx
          .update(memberships)
          .set({ actionMailsStoppedAt: on ? null : ports.now().toISOString() })
          .where(eq(memberships.id, actor.membershipId));
        const verb = on ? 'turn-on-action-mails' : 'turn-off-action-mails';
        await audit(tx, ports, actor, verb, 'membership', actor.membershipId);
      });
      return c.json(await asTheyAreNow(ports, actor), 200);
    },
  );
