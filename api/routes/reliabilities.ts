import { createRoute, z } from '@hono/zod-openapi';
import { items } from '../../surveys/index.ts';
import { router } from '../context.ts';
import { waveOfAnalyst } from '../observation/wave-of-analyst.ts';
import { loadEvidence } from '../picture/evidence.ts';
import { loadVersion } from '../picture/previous.ts';
import { reliabilityOf } from '../picture/reliability.ts';
import { Id, jsonAnswer } from '../schemas/common.ts';
import { Reliabilities } from '../schemas/reliability.ts';

export const reliabilitiesRoutes = router().openapi(
  createRoute({
    method: 'get',
    path: '/waves/{waveId}/reliabilities',
    summary: 'Whether the statements of each theme go together, for analysts only',
    request: { params: z.object({ waveId: Id }) },
    responses: { 200: jsonAnswer(Reliabilities, 'By theme') },
  }),
  async (c) => {
    const { read } = c.get('ports').store;
    const { wave } = await waveOfAnalyst(c, c.req.valid('param').waveId);
    const { rows } = await loadEvidence(read, wave);
    return c.json({ reliabilities: reliabilityOf(rows, items(await loadVersion(read, wave.versionId))) }, 200);
  },
);
