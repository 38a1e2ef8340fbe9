/** Recommendations: made in a report, and living on in the years after it. */
import { createRoute, z } from '@hono/zod-openapi';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import {
  findRecommendation,
  listNetworkRecommendations,
} from '../../db/queries/recommendation/list-recommendations.ts';
import { findReport } from '../../db/queries/report/find-report.ts';
import {
  type Actor,
  canFollowRecommendations,
  canSeeRecommendation,
  canSeeRecommendations,
  canSeeReport,
  canWriteReport,
  must,
  mustExist,
} from '../access.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { evidenceOf } from '../recommendation/evidence-of.ts';
import { followUp } from '../recommendation/follow-up.ts';
import { showRecommendation } from '../recommendation/show-recommendation.ts';
import {
  addRecommendation,
  changeRecommendation,
  removeRecommendation,
} from '../recommendation/write-recommendation.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';
import {
  NewRecommendation,
  Recommendation,
  RecommendationChange,
  RecommendationFollowUp,
  Recommendations,
} from '../schemas/recommendation.ts';

const one = z.object({ recommendationId: Id });

/** A recommendation with its network, for who may know of it. */
async function recommendationFor(ports: Ports, actor: Actor, id: string) {
  const found = await findRecommendation(ports.store.read, id);
  const network = found && (await findNetwork(ports.store.read, found.networkId));
  const both = found && network ? { found, network } : undefined;
  mustExist(both, actor, (it) => canSeeRecommendation(actor, it.network, it.found.report));
  return both;
}

async function asItIsNow(ports: Ports, id: string) {
  const found = await findRecommendation(ports.store.read, id);
  if (!found) throw new Problem('not-found');
  return showRecommendation(found);
}

export const recommendationsRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/recommendations',
      summary: 'What was recommended to a network over the years, and what became of it',
      request: { params: z.object({ networkId: Id }) },
      responses: { 200: jsonAnswer(Recommendations, 'Oldest wave first') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const actor = c.get('actor');
      const network = await findNetwork(read, c.req.valid('param').networkId);
      mustExist(network, actor, (found) => canSeeRecommendations(actor, found));
      const all = await listNetworkRecommendations(read, network.id);
      const seen = all.filter(({ report }) => canSeeRecommendation(actor, network, report));
      return c.json({ recommendations: seen.map(showRecommendation) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reports/{reportId}/recommendations',
      summary: 'Add a recommendation to a report',
      request: { params: z.object({ reportId: Id }), ...jsonBody(NewRecommendation) },
      responses: { 201: jsonAnswer(Recommendation, 'The new recommendation') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const report = await findReport(ports.store.read, c.req.valid('param').reportId);
      mustExist(report, actor, (found) => canSeeReport(actor, found.network, found));
      must(canWriteReport(actor, report.network), actor);
      const { evidence, ...words } = c.req.valid('json');
      const rests = JSON.stringify(await evidenceOf(ports.store.read, report.wave.id, evidence));
      const id = await ports.store.write(async (tx) => {
        const added = await addRecommendation(tx, ports, report.id, { ...words, evidence: rests });
        await audit(tx, ports, actor, 'add', 'recommendation', added);
        return added;
      });
      return c.json(await asItIsNow(ports, id), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/recommendations/{recommendationId}',
      summary: 'Reword a recommendation, or change what it rests on, while its report is not final',
      request: { params: one, ...jsonBody(RecommendationChange) },
      responses: { 200: jsonAnswer(Recommendation, 'The recommendation as it is now') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const { found, network } = await recommendationFor(ports, actor, c.req.valid('param').recommendationId);
      must(canWriteReport(actor, network), actor);
      const { evidence, ...words } = c.req.valid('json');
      const rests = evidence && {
        evidence: JSON.stringify(await evidenceOf(ports.store.read, found.report.waveId, evidence)),
      };
      await ports.store.write(async (tx) => {
        await changeRecommendation(tx, found.id, { ...words, ...rests });
        await audit(tx, ports, actor, 'change', 'recommendation', found.id);
      });
      return c.json(await asItIsNow(ports, found.id), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/recommendations/{recommendationId}/follow-up',
      summary: 'Say which opportunities and actions answer a recommendation, and what became of it',
      request: { params: one, ...jsonBody(RecommendationFollowUp) },
      responses: { 200: jsonAnswer(Recommendation, 'The recommendation as it is now') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const { found, network } = await recommendationFor(ports, actor, c.req.valid('param').recommendationId);
      must(canFollowRecommendations(actor, network), actor);
      await ports.store.write(async (tx) => {
        await followUp(tx, ports, found, c.req.valid('json'));
        await audit(tx, ports, actor, 'follow-up', 'recommendation', found.id);
      });
      return c.json(await asItIsNow(ports, found.id), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/recommendations/{recommendationId}',
      summary: 'Remove a recommendation from a report that is not final',
      request: { params: one },
      responses: { 204: noAnswer('Removed') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const { found, network } = await recommendationFor(ports, actor, c.req.valid('param').recommendationId);
      must(canWriteReport(actor, network), actor);
      await ports.store.write(async (tx) => {
        await removeRecommendation(tx, found.id);
        await audit(tx, ports, actor, 'remove', 'recommendation', found.id);
      });
      return c.body(null, 204);
    },
  );
