import type { z } from '@hono/zod-openapi';
import type { FoundTopic } from '../../db/queries/observation/list-topics.ts';
import type { Topic } from '../schemas/observation.ts';

/** A topic as the analyst sees it. */
export function showTopic({ interviewId, ...topic }: FoundTopic): z.infer<typeof Topic> {
  return { ...topic, from: interviewId === null ? 'answer' : 'interview' };
}
