import { createRoute, z } from '@hono/zod-openapi';
import { eq } from 'drizzle-orm';
import { findNextWaveDay } from '../../db/queries/network/next-wave.ts';
import { networks } from '../../db/schema.ts';
import { canRunWave, must } from '../access.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import { invalid } from '../errors.ts';
import { networkOf } from '../network/network-of.ts';
import { Day, Id, jsonAnswer, jsonBody } from '../schemas/common.ts';
import { texts } from '../texts/index.ts';
import { today } from '../today.ts';

const params = z.object({ networkId: Id });
const NextWave = z
  .object({ on: Day.nullable() })
  .openapi('NextWave', { description: 'The day on which the next wave should begin; null: none was chosen.' });

export const nextWavesRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/networks/{networkId}/next-wave',
      summary: 'When the next wave of a network should begin',
      request: { params },
      responses: { 200: jsonAnswer(NextWave, 'The day') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const { network } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      return c.json({ on: await findNextWaveDay(ports.store.read, network.id) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/networks/{networkId}/next-wave',
      summary: 'Choose when the next wave should begin; who runs it is reminded four weeks before',
      request: { params, ...jsonBody(NextWave) },
      responses: { 200: jsonAnswer(NextWave, 'The chosen day') },
    }),
    async (c) => {
      const [ports, { on }] = [c.get('ports'), c.req.valid('json')];
      const { network, user } = await networkOf(ports, c.get('actor'), c.req.valid('param').networkId);
      must(canRunWave(user, network), user);
      if (on !== null && on <= today(ports)) {
        throw invalid((locale) => [{ field: 'on', message: texts(locale).nextWave.past }]);
      }
      await ports.store.write(async (tx) => {
        await tx.update(networks).set({ nextWaveOn: on, nextWaveRemindedAt: null }).where(eq(networks.id, network.id));
        await audit(tx, ports, user, 'plan-next-wave', 'network', network.id);
      });
      return c.json({ on }, 200);
    },
  );
