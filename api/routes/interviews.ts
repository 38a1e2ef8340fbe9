import { createRoute, z } from '@hono/zod-openapi';
import { findInterview } from '../../db/queries/observation/find-interview.ts';
import { type FoundInterview, listInterviews } from '../../db/queries/observation/list-interviews.ts';
import { listObservations } from '../../db/queries/observation/list-observations.ts';
import { listToInterview } from '../../db/queries/observation/list-to-interview.ts';
import { listTopics } from '../../db/queries/observation/list-topics.ts';
import type { AppContext } from '../context.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { addInterview } from '../observation/add-interview.ts';
import { addObservation } from '../observation/add-observation.ts';
import { showObservation } from '../observation/show-observation.ts';
import { showTopic } from '../observation/show-topic.ts';
import { addTopic } from '../observation/topics.ts';
import { waveOfAnalyst } from '../observation/wave-of-analyst.ts';
import { Id, jsonAnswer, jsonBody, Line } from '../schemas/common.ts';
import { Interview, Interviews, NewInterview, NewObservation, Observation, Topic } from '../schemas/observation.ts';
import { isFrozen } from '../wave/is-frozen.ts';

const ofWave = z.object({ waveId: Id });
const one = z.object({ interviewId: Id });

const show = (found: FoundInterview, { observations, topics }: { observations: number; topics: number }) => ({
  id: found.id,
  waveId: found.waveId,
  kind: found.kind,
  organisation: found.organisationId === null ? null : { id: found.organisationId, name: found.organisation ?? '' },
  heldOn: found.heldOn,
  observations,
  topics,
});

async function interviewOfAnalyst(c: AppContext, id: string) {
  const interview = await findInterview(c.get('ports').store.read, id);
  if (!interview) throw new Problem(c.get('actor').kind === 'nobody' ? 'not-signed-in' : 'not-found');
  return { interview, ...(await waveOfAnalyst(c, interview.waveId)) };
}

export const interviewsRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/interviews',
      summary: 'The interviews of a wave, for analysts',
      request: { params: ofWave },
      responses: { 200: jsonAnswer(Interviews, 'Latest first, and the organisations one can be held with') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const { wave } = await waveOfAnalyst(c, c.req.valid('param').waveId);
      const found = await listInterviews(read, wave.id);
      const organisations = await listToInterview(read, wave.networkId);
      const interviews = found.map((each) => show(each, each));
      return c.json({ interviews, organisations, frozen: isFrozen(wave) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/interviews',
      summary: 'Write down that an interview was held',
      request: { params: ofWave, ...jsonBody(NewInterview) },
      responses: { 201: jsonAnswer(Interview, 'The new interview') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, actor } = await waveOfAnalyst(c, c.req.valid('param').waveId);
      const id = await addInterview(ports, actor, wave, c.req.valid('json'));
      const added = await findInterview(ports.store.read, id);
      if (!added) throw new Error('interviews: the interview was not stored');
      return c.json(show(added, { observations: 0, topics: 0 }), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/interviews/{interviewId}/observations',
      summary: 'Write down a remark from an interview: the lesson, never the case',
      request: { params: one, ...jsonBody(NewObservation) },
      responses: { 201: jsonAnswer(Observation, 'The new observation') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { interview, actor } = await interviewOfAnalyst(c, c.req.valid('param').interviewId);
      const id = await addObservation(ports, actor, interview, c.req.valid('json'));
      const [added] = await listObservations(ports.store.read, { id });
      if (!added) throw new Error('interviews: the observation was not stored');
      return c.json(showObservation(added, new Map()), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/interviews/{interviewId}/topics',
      summary: "Write down what someone who was interviewed wants on the network's table",
      request: { params: one, ...jsonBody(z.object({ text: Line(2000) })) },
      responses: { 201: jsonAnswer(Topic, 'The new topic') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { interview, actor } = await interviewOfAnalyst(c, c.req.valid('param').interviewId);
      const id = await addTopic(ports, actor, interview, c.req.valid('json').text);
      const [added] = await listTopics(ports.store.read, { id });
      if (!added) throw new Error('interviews: the topic was not stored');
      return c.json(showTopic(added), 201);
    },
  );
