import { createRoute, z } from '@hono/zod-openapi';
import { router } from '../context.ts';
import { waveOfAnalyst } from '../observation/wave-of-analyst.ts';
import { showRelations } from '../relations/show-relations.ts';
import { Id, jsonAnswer } from '../schemas/common.ts';
import { RelationsAnswer } from '../schemas/relations.ts';

export const relationsRoutes = router().openapi(
  createRoute({
    method: 'get',
    path: '/waves/{waveId}/relations',
    summary: 'Who works with whom, by name and in numbers, for the analysts of a wave that asks for it',
    request: { params: z.object({ waveId: Id }) },
    responses: { 200: jsonAnswer(RelationsAnswer, 'The members, who named whom, and the numbers') },
  }),
  async (c) => {
    const { read } = c.get('ports').store;
    const { wave } = await waveOfAnalyst(c, c.req.valid('param').waveId);
    return c.json(await showRelations(read, wave), 200);
  },
);
