import { createRoute, z } from '@hono/zod-openapi';
import { listObservations } from '../../db/queries/observation/list-observations.ts';
import { listSampled } from '../../db/queries/observation/list-sampled.ts';
import { listSubmittedAnswers } from '../../db/queries/response/list-submitted-answers.ts';
import type { AppContext } from '../context.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { codeObservation } from '../observation/code-observation.ts';
import { examplesFor } from '../observation/examples-for.ts';
import { inOrder } from '../observation/in-order.ts';
import { questionsOf } from '../observation/questions-of.ts';
import { removeObservation } from '../observation/remove-observation.ts';
import { showObservation } from '../observation/show-observation.ts';
import { joinParts, splitObservation } from '../observation/split-observation.ts';
import { waveOfAnalyst } from '../observation/wave-of-analyst.ts';
import { Id, jsonAnswer, jsonBody, noAnswer, Theme } from '../schemas/common.ts';
import {
  CodingExamples,
  Cuts,
  IndividualResponse,
  Observation,
  ObservationChange,
  Observations,
} from '../schemas/observation.ts';
import { isFrozen } from '../wave/is-frozen.ts';

const ofWave = z.object({ waveId: Id });
const one = z.object({ observationId: Id });

async function observationOfAnalyst(c: AppContext, id: string) {
  const [observation] = await listObservations(c.get('ports').store.read, { id });
  if (!observation) throw new Problem(c.get('actor').kind === 'nobody' ? 'not-signed-in' : 'not-found');
  return { observation, ...(await waveOfAnalyst(c, observation.waveId)) };
}

export const observationsRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/observations',
      summary: 'The remarks of a wave with where they come from; for analysts',
      request: {
        params: ofWave,
        query: z.object({
          coded: z.enum(['yes', 'no']).optional().openapi({ description: 'Only those that are (not) coded yet.' }),
          theme: Theme.optional(),
        }),
      },
      responses: { 200: jsonAnswer(Observations, 'In the order in which they came in; the counts are over all') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const { wave, actor } = await waveOfAnalyst(c, c.req.valid('param').waveId);
      const blind = await listSampled(read, { waveId: wave.id, coderId: actor.id });
      const { coded, theme } = c.req.valid('query');
      const questions = await questionsOf(read, wave.versionId);
      const found = inOrder(await listObservations(read, { waveId: wave.id }), questions);
      const all = found.map((each) => showObservation(each, questions, blind.has(each.id)));
      const observations = all.filter(
        (each) =>
          (coded === undefined || each.coded === (coded === 'yes')) &&
          (theme === undefined || each.themes.includes(theme)),
      );
      const done = all.filter((each) => each.coded).length;
      return c.json({ observations, coded: done, total: all.length, frozen: isFrozen(wave) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/observations/{observationId}',
      summary: 'Code a remark, or approve the wording in which it may be quoted',
      request: { params: one, ...jsonBody(ObservationChange) },
      responses: { 200: jsonAnswer(Observation, 'The observation as it is now') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { observation, wave, actor } = await observationOfAnalyst(c, c.req.valid('param').observationId);
      await codeObservation(ports, actor, observation, c.req.valid('json'));
      const [changed] = await listObservations(ports.store.read, { id: observation.id });
      if (!changed) throw new Error('observations: the observation is gone');
      return c.json(showObservation(changed, await questionsOf(ports.store.read, wave.versionId)), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/observations/{observationId}',
      summary: 'A remark as it was written, also when it was split since',
      request: { params: one },
      responses: { 200: jsonAnswer(Observation, 'The observation') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const { observation, wave, actor } = await observationOfAnalyst(c, c.req.valid('param').observationId);
      const blind = await listSampled(read, { waveId: wave.id, coderId: actor.id });
      return c.json(
        showObservation(observation, await questionsOf(read, wave.versionId), blind.has(observation.id)),
        200,
      );
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/observations/{observationId}/parts',
      summary: 'Split a remark into parts, each to be coded by itself; the original is kept',
      request: { params: one, ...jsonBody(Cuts) },
      responses: { 201: noAnswer('The parts are among the observations of the wave') },
    }),
    async (c) => {
      const { observation, actor } = await observationOfAnalyst(c, c.req.valid('param').observationId);
      await splitObservation(c.get('ports'), actor, observation, c.req.valid('json').cuts);
      return c.body(null, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/observations/{observationId}/parts',
      summary: 'Make a remark whole again, while none of its parts has been coded',
      request: { params: one },
      responses: { 204: noAnswer('Whole again') },
    }),
    async (c) => {
      const { observation, actor } = await observationOfAnalyst(c, c.req.valid('param').observationId);
      await joinParts(c.get('ports'), actor, observation);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/coding-examples',
      summary: 'What was coded in the other waves of which the asker reads the answers, for suggestions in this one',
      request: { params: ofWave },
      responses: { 200: jsonAnswer(CodingExamples, 'The latest first, at most 2,000') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { wave, actor } = await waveOfAnalyst(c, c.req.valid('param').waveId);
      return c.json({ examples: await examplesFor(ports, actor, wave) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/observations/{observationId}',
      summary: 'Remove a remark from an interview that was entered by mistake; not what a member wrote',
      request: { params: one },
      responses: { 204: noAnswer('Removed') },
    }),
    async (c) => {
      const { observation, actor } = await observationOfAnalyst(c, c.req.valid('param').observationId);
      await removeObservation(c.get('ports'), actor, observation);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/responses',
      summary: 'The individual answers of a wave; only for the analysts that its promise names',
      request: { params: ofWave },
      responses: { 200: jsonAnswer(z.object({ responses: z.array(IndividualResponse) }), 'By organisation') },
    }),
    async (c) => {
      const { wave } = await waveOfAnalyst(c, c.req.valid('param').waveId);
      return c.json({ responses: await listSubmittedAnswers(c.get('ports').store.read, wave.id) }, 200);
    },
  );
