import { createRoute, z } from '@hono/zod-openapi';
import { eq } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import { findOpportunity } from '../../db/queries/reflection/find-opportunity.ts';
import { listNetworkOpportunities } from '../../db/queries/reflection/list-network-opportunities.ts';
import { listOpportunities } from '../../db/queries/reflection/list-opportunities.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import { opportunities } from '../../db/schema.ts';
import { canLeadReflection, canSeePublished, must, mustExist } from '../access.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { codesInPicture, linkCodes } from '../reflection/link-codes.ts';
import { removeOpportunity } from '../reflection/remove-opportunity.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';
import {
  NetworkOpportunities,
  NewOpportunity,
  Opportunities,
  Opportunity,
  OpportunityChange,
} from '../schemas/opportunity.ts';

const ofWave = z.object({ waveId: Id });
const ofNetwork = z.object({ networkId: Id });
const one = z.object({ opportunityId: Id });

export const opportunitiesRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/opportunities',
      summary: 'The improvement opportunities of a wave with a published picture',
      request: { params: ofWave },
      responses: { 200: jsonAnswer(Opportunities, 'In the order in which they came up') },
    }),
    async (c) => {
      const { store } = c.get('ports');
      const wave = await findWave(store.read, c.req.valid('param').waveId);
      mustExist(wave, c.get('actor'), ({ network }) => canSeePublished(c.get('actor'), network));
      if (wave.status !== 'published') throw new Problem('nothing-published');
      return c.json({ opportunities: await listOpportunities(store.read, wave.id) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/opportunities',
      summary: 'The improvement opportunities of all waves of a network',
      request: { params: ofNetwork },
      responses: { 200: jsonAnswer(NetworkOpportunities, 'Newest wave first') },
    }),
    async (c) => {
      const { store } = c.get('ports');
      const network = await findNetwork(store.read, c.req.valid('param').networkId);
      mustExist(network, c.get('actor'), (found) => canSeePublished(c.get('actor'), found));
      return c.json({ opportunities: await listNetworkOpportunities(store.read, network.id) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/opportunities',
      summary: 'Write down an improvement opportunity',
      request: { params: ofWave, ...jsonBody(NewOpportunity) },
      responses: { 201: jsonAnswer(Opportunity, 'The new improvement opportunity') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const wave = await findWave(ports.store.read, c.req.valid('param').waveId);
      mustExist(wave, actor, ({ network }) => canSeePublished(actor, network));
      must(canLeadReflection(actor, wave.network), actor);
      if (wave.status !== 'published') throw new Problem('nothing-published');
      const now = ports.now();
      const { codes: given = [], ...said } = c.req.valid('json');
      const codes = await codesInPicture(ports.store.read, wave.id, given);
      const opportunity = {
        id: newId(now, ports.randomBytes),
        waveId: wave.id,
        ...said,
        createdAt: now.toISOString(),
      };
      await ports.store.write(async (tx) => {
        await tx.insert(opportunities).values(opportunity);
        await linkCodes(tx, opportunity.id, codes);
        await audit(tx, ports, actor, 'add', 'opportunity', opportunity.id);
      });
      return c.json({ ...opportunity, codes }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/opportunities/{opportunityId}',
      summary: 'Reword an improvement opportunity, or move it to another theme',
      request: { params: one, ...jsonBody(OpportunityChange) },
      responses: { 200: jsonAnswer(Opportunity, 'The improvement opportunity as it is now') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const found = await findOpportunity(ports.store.read, c.req.valid('param').opportunityId);
      mustExist(found, actor, ({ network }) => canSeePublished(actor, network));
      must(canLeadReflection(actor, found.network), actor);
      const { theme = found.theme, text = found.text, codes: given } = c.req.valid('json');
      const codes = given ? await codesInPicture(ports.store.read, found.waveId, given) : found.codes;
      await ports.store.write(async (tx) => {
        const changed = await tx
          .update(opportunities)
          .set({ theme, text })
          .where(eq(opportunities.id, found.id))
          .returning({ id: opportunities.id });
        if (changed.length === 0) throw new Problem('not-found');
        if (given) await linkCodes(tx, found.id, codes);
        await audit(tx, ports, actor, 'change', 'opportunity', found.id);
      });
      return c.json({ id: found.id, waveId: found.waveId, theme, text, codes, createdAt: found.createdAt }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/opportunities/{opportunityId}',
      summary: 'Remove an improvement opportunity that no action came from',
      request: { params: one },
      responses: { 204: noAnswer('Removed') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const found = await findOpportunity(ports.store.read, c.req.valid('param').opportunityId);
      mustExist(found, actor, ({ network }) => canSeePublished(actor, network));
      must(canLeadReflection(actor, found.network), actor);
      await ports.store.write(async (tx) => {
        await removeOpportunity(tx, found.id);
        await audit(tx, ports, actor, 'remove', 'opportunity', found.id);
      });
      return c.body(null, 204);
    },
  );
