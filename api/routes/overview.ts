import { createRoute } from '@hono/zod-openapi';
import { listCycle } from '../../db/queries/network/list-cycle.ts';
import { listNetworks } from '../../db/queries/network/list-networks.ts';
import { listNamedCodes } from '../../db/queries/picture/list-named-codes.ts';
import { canSeeOverview, must } from '../access.ts';
import { router } from '../context.ts';
import { overviewOf } from '../overview/overview-of.ts';
import { jsonAnswer } from '../schemas/common.ts';
import { Overview } from '../schemas/overview.ts';

export const overviewRoutes = router().openapi(
  createRoute({
    method: 'get',
    path: '/overview',
    summary: 'Where every network of my inspectorate is in its year, and what several of them name',
    responses: { 200: jsonAnswer(Overview, 'By name; never by score') },
  }),
  async (c) => {
    const { read } = c.get('ports').store;
    const actor = c.get('actor');
    must(canSeeOverview(actor), actor);
    const { id } = actor.inspectorate;
    const networks = await listNetworks(read, { inspectorateId: id, coordinates: [] });
    return c.json(overviewOf(networks, await listCycle(read, id), await listNamedCodes(read, id)), 200);
  },
);
