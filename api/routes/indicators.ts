import { createRoute, z } from '@hono/zod-openapi';
import { findIndicator } from '../../db/queries/agenda/find-indicator.ts';
import { listIndicators } from '../../db/queries/agenda/list-indicators.ts';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import { canKeepAgenda, canSeeNetwork, must, mustExist } from '../access.ts';
import { addIndicator } from '../agenda/add-indicator.ts';
import { addIndicatorValue } from '../agenda/add-indicator-value.ts';
import { changeIndicator } from '../agenda/change-indicator.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { Id, jsonAnswer, jsonBody } from '../schemas/common.ts';
import {
  Indicator,
  IndicatorChange,
  Indicators,
  IndicatorValue,
  NewIndicator,
  NewIndicatorValue,
} from '../schemas/indicator.ts';

const ofNetwork = z.object({ networkId: Id });
const one = z.object({ indicatorId: Id });

async function asItIsNow(ports: Ports, networkId: string, id: string) {
  const indicator = (await listIndicators(ports.store.read, networkId)).find((found) => found.id === id);
  if (!indicator) throw new Problem('not-found');
  return indicator;
}

export const indicatorsRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/indicators',
      summary: 'The indicators of a network with their values',
      request: { params: ofNetwork },
      responses: { 200: jsonAnswer(Indicators, 'In the order in which they were added') },
    }),
    async (c) => {
      const { store } = c.get('ports');
      const network = await findNetwork(store.read, c.req.valid('param').networkId);
      mustExist(network, c.get('actor'), (found) => canSeeNetwork(c.get('actor'), found));
      return c.json({ indicators: await listIndicators(store.read, network.id) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/networks/{networkId}/indicators',
      summary: 'Add an indicator: what should go up or down',
      request: { params: ofNetwork, ...jsonBody(NewIndicator) },
      responses: { 201: jsonAnswer(Indicator, 'The new indicator, without values') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const network = await findNetwork(ports.store.read, c.req.valid('param').networkId);
      mustExist(network, actor, (found) => canSeeNetwork(actor, found));
      must(canKeepAgenda(actor, network), actor);
      const id = await ports.store.write(async (tx) => {
        const added = await addIndicator(tx, ports, network.id, c.req.valid('json'));
        await audit(tx, ports, actor, 'add', 'indicator', added);
        return added;
      });
      return c.json(await asItIsNow(ports, network.id, id), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/indicators/{indicatorId}',
      summary: 'Change what an indicator says, its objective, where it began or where it should go; its values stay',
      request: { params: one, ...jsonBody(IndicatorChange) },
      responses: { 200: jsonAnswer(Indicator, 'The indicator as it is now') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const found = await findIndicator(ports.store.read, c.req.valid('param').indicatorId);
      mustExist(found, actor, ({ network }) => canSeeNetwork(actor, network));
      must(canKeepAgenda(actor, found.network), actor);
      await ports.store.write(async (tx) => {
        await changeIndicator(tx, ports, found.id, c.req.valid('json'));
        await audit(tx, ports, actor, 'change', 'indicator', found.id);
      });
      return c.json(await asItIsNow(ports, found.network.id, found.id), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/indicators/{indicatorId}/values',
      summary: 'Add a dated value; a second one for the same day corrects the first',
      request: { params: one, ...jsonBody(NewIndicatorValue) },
      responses: { 201: jsonAnswer(IndicatorValue, 'The new value') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const actor = c.get('actor');
      const found = await findIndicator(ports.store.read, c.req.valid('param').indicatorId);
      mustExist(found, actor, ({ network }) => canSeeNetwork(actor, network));
      must(canKeepAgenda(actor, found.network), actor);
      const value = await ports.store.write(async (tx) => {
        const added = await addIndicatorValue(tx, ports, found.id, c.req.valid('json'));
        await audit(tx, ports, actor, 'add', 'indicator-value', added.id);
        return added;
      });
      return c.json(value, 201);
    },
  );
