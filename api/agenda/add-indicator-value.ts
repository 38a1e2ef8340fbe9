import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { indicatorValues } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { today } from '../today.ts';
import { refuseWrongFields } from './refuse-wrong-fields.ts';

/**
 * Writes down a value of an indicator. A second value for a day corrects the first, which stays stored.
 *
 * @throws Problem `invalid-input` for a day that is still to come
 */
export async function addIndicatorValue(
  tx: Writer,
  ports: Ports,
  indicatorId: string,
  measured: { on: string; value: string; source: string },
): Promise<{ id: string; on: string; value: string; source: string }> {
  refuseWrongFields([measured.on > today(ports) && { field: 'on', key: 'in-the-future' }]);
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  await tx.insert(indicatorValues).values({ id, indicatorId, ...measured, createdAt: now.toISOString() });
  return { id, ...measured };
}
