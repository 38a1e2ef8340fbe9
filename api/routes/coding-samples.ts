import { createRoute, z } from '@hono/zod-openapi';
import { listObservations } from '../../db/queries/observation/list-observations.ts';
import { type FoundSample, listSampleCodings, listSamples } from '../../db/queries/observation/list-samples.ts';
import { listWaveAnalysts } from '../../db/queries/wave/find-wave.ts';
import type { AppContext } from '../context.ts';
import { router } from '../context.ts';
import { invalid, Problem } from '../errors.ts';
import { codeInSample, settleDifference } from '../observation/code-sample.ts';
import { drawSample } from '../observation/draw-sample.ts';
import { showSample } from '../observation/show-sample.ts';
import { waveOfAnalyst } from '../observation/wave-of-analyst.ts';
import { Coding, CodingSample, CodingSamples, NewSample, Settlement } from '../schemas/coding-sample.ts';
import { Id, jsonAnswer, jsonBody } from '../schemas/common.ts';
import { texts } from '../texts/index.ts';

const ofWave = z.object({ waveId: Id });
const one = z.object({ sampleId: Id });
const oneIn = one.extend({ observationId: Id });
const answers = { 200: jsonAnswer(CodingSample, 'As far as the asker may see it now') };

async function sampleOfAnalyst(c: AppContext, id: string) {
  const [sample] = await listSamples(c.get('ports').store.read, { id });
  if (!sample) throw new Problem(c.get('actor').kind === 'nobody' ? 'not-signed-in' : 'not-found');
  return { sample, ...(await waveOfAnalyst(c, sample.waveId)) };
}

const isDone = ({ completedAt }: FoundSample) => completedAt !== null;

export const codingSamplesRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/coding-samples',
      summary: 'What a second analyst codes too, and whom to ask; for the analysts of the wave',
      request: { params: ofWave },
      responses: { 200: jsonAnswer(CodingSamples, 'Latest first') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const { wave, actor } = await waveOfAnalyst(c, c.req.valid('param').waveId);
      const samples = await listSamples(read, { waveId: wave.id });
      const analysts = await listWaveAnalysts(read, wave.id);
      const coded = (await listObservations(read, { waveId: wave.id, coded: true })).length;
      return c.json(
        {
          samples: samples.map(({ coderId, waveId: _, ...sample }) => ({ ...sample, mine: coderId === actor.id })),
          analysts: analysts.filter(({ id }) => id !== actor.id),
          coded,
        },
        200,
      );
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/coding-samples',
      summary: 'Ask another analyst of the wave to code a sample too, without seeing how it was coded',
      request: { params: ofWave, ...jsonBody(NewSample) },
      responses: { 201: jsonAnswer(z.object({ id: Id }), 'Drawn at random') },
    }),
    async (c) => {
      const { wave, actor } = await waveOfAnalyst(c, c.req.valid('param').waveId);
      const { coderId, share } = c.req.valid('json');
      if (coderId === actor.id || !wave.analysts.includes(coderId)) {
        throw invalid((locale) => [{ field: 'coderId', message: texts(locale).fields['unknown-choice'] }]);
      }
      return c.json({ id: await drawSample(c.get('ports'), actor, { waveId: wave.id, coderId, share }) }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/coding-samples/{sampleId}',
      summary: 'A sample: what there is to code for its second coder, and when that is done both codings side by side',
      request: { params: one },
      responses: answers,
    }),
    async (c) => {
      const { sample, wave, actor } = await sampleOfAnalyst(c, c.req.valid('param').sampleId);
      return c.json(await showSample(c.get('ports').store.read, { sample, wave, actor }), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/coding-samples/{sampleId}/codings/{observationId}',
      summary: 'Code an observation of a sample, as its second coder',
      request: { params: oneIn, ...jsonBody(Coding) },
      responses: answers,
    }),
    async (c) => {
      const ports = c.get('ports');
      const { sampleId, observationId } = c.req.valid('param');
      const { sample, wave, actor } = await sampleOfAnalyst(c, sampleId);
      if (sample.coderId !== actor.id || isDone(sample)) throw new Problem('forbidden');
      await codeInSample(ports, actor, sample, { observationId, coding: c.req.valid('json') });
      const [now = sample] = await listSamples(ports.store.read, { id: sample.id });
      return c.json(await showSample(ports.store.read, { sample: now, wave, actor }), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/coding-samples/{sampleId}/settlements/{observationId}',
      summary: 'Settle a difference between two coders; who settled it is kept',
      request: { params: oneIn, ...jsonBody(Settlement) },
      responses: answers,
    }),
    async (c) => {
      const ports = c.get('ports');
      const { sampleId, observationId } = c.req.valid('param');
      const { sample, wave, actor } = await sampleOfAnalyst(c, sampleId);
      if (!isDone(sample)) throw new Problem('in-sample');
      const codings = await listSampleCodings(ports.store.read, sample.id);
      if (!codings.some((each) => each.observationId === observationId)) throw new Problem('not-found');
      const settled = c.req.valid('json');
      const third = settled.as === 'third' ? settled.coding : null;
      await settleDifference(ports, actor, sample, { observationId, as: settled.as, third });
      return c.json(await showSample(ports.store.read, { sample, wave, actor }), 200);
    },
  );
