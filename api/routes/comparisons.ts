import { createRoute, z } from '@hono/zod-openapi';
import { listActions } from '../../db/queries/agenda/list-actions.ts';
import { listInvited } from '../../db/queries/comparison/list-invited.ts';
import { listOrganisationChanges } from '../../db/queries/membership/list-organisation-changes.ts';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import { canSeePublished, mustExist } from '../access.ts';
import { judgeAction } from '../agenda/judge-action.ts';
import { agreedBetween } from '../comparison/agreed-between.ts';
import { compareMembers } from '../comparison/compare-members.ts';
import { comparePictures } from '../comparison/compare-pictures.ts';
import { findPair } from '../comparison/find-pair.ts';
import { router } from '../context.ts';
import { Id, jsonAnswer } from '../schemas/common.ts';
import { Comparison } from '../schemas/comparison.ts';
import { today } from '../today.ts';

export const comparisonsRoutes = router().openapi(
  createRoute({
    method: 'get',
    path: '/networks/{networkId}/comparisons',
    summary: 'Two published waves of a network side by side: a wave and the one directly before it',
    request: {
      params: z.object({ networkId: Id }),
      query: z.object({
        from: Id.openapi({ description: 'The earlier wave.' }),
        to: Id.openapi({ description: 'The wave directly after it.' }),
      }),
    },
    responses: { 200: jsonAnswer(Comparison, 'Both pictures, the change, and what was done in between') },
  }),
  async (c) => {
    const ports = c.get('ports');
    const { read } = ports.store;
    const network = await findNetwork(read, c.req.valid('param').networkId);
    mustExist(network, c.get('actor'), (found) => canSeePublished(c.get('actor'), found));
    const ids = c.req.valid('query');
    const { from, to, since } = await findPair(read, network.id, ids);
    const { opensOn } = from.picture;
    const changes = (await listOrganisationChanges(read, network.id)).filter(
      ({ on }) => on > opensOn && on <= to.picture.closesOn,
    );
    const members = compareMembers(await listInvited(read, ids.from), await listInvited(read, ids.to), changes);
    const period = { waveId: ids.from, from: from.publishedAt, to: to.publishedAt };
    const day = today(ports);
    const actions = agreedBetween(await listActions(read, network.id), period).map((one) => judgeAction(one, day));
    return c.json({ ...comparePictures(from, to, since), members, actions }, 200);
  },
);
