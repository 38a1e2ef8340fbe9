import { createRoute, z } from '@hono/zod-openapi';
import { listTopics } from '../../db/queries/observation/list-topics.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { showTopic } from '../observation/show-topic.ts';
import { approveTopic } from '../observation/topics.ts';
import { waveOfAnalyst } from '../observation/wave-of-analyst.ts';
import { Id, jsonAnswer, jsonBody, Line } from '../schemas/common.ts';
import { Topic, Topics } from '../schemas/observation.ts';
import { isFrozen } from '../wave/is-frozen.ts';

export const topicsRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/topics',
      summary: "What members want on the network's table, in their own words; for analysts",
      request: { params: z.object({ waveId: Id }) },
      responses: { 200: jsonAnswer(Topics, 'In the order in which they came in') },
    }),
    async (c) => {
      const { wave } = await waveOfAnalyst(c, c.req.valid('param').waveId);
      const found = await listTopics(c.get('ports').store.read, { waveId: wave.id });
      return c.json({ topics: found.map(showTopic), frozen: isFrozen(wave) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/topics/{topicId}',
      summary: 'Approve the wording in which the network sees a topic; null takes the approval back',
      request: { params: z.object({ topicId: Id }), ...jsonBody(z.object({ wording: Line(500).nullable() })) },
      responses: { 200: jsonAnswer(Topic, 'The topic as it is now') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const [topic] = await listTopics(ports.store.read, { id: c.req.valid('param').topicId });
      if (!topic) throw new Problem(c.get('actor').kind === 'nobody' ? 'not-signed-in' : 'not-found');
      const { actor } = await waveOfAnalyst(c, topic.waveId);
      const { wording } = c.req.valid('json');
      await approveTopic(ports, actor, topic, wording);
      return c.json(showTopic({ ...topic, wording }), 200);
    },
  );
