import { eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { isRunningObjective } from '../../db/queries/agenda/list-objectives.ts';
import { indicators } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { today } from '../today.ts';
import { type AskedIndicator, pointJson } from './add-indicator.ts';
import { refuseWrongFields } from './refuse-wrong-fields.ts';

/**
 * Changes what an indicator says; its values stay. What stays as it was is not judged again: an indicator whose target day
 * has passed can still be reworded.
 *
 * @throws Problem `invalid-input` for a new objective that does not run here, a new baseline that lies ahead, or a new
 * target that does not
 */
export async function changeIndicator(
  tx: Writer,
  ports: Ports,
  id: string,
  change: { [Field in keyof AskedIndicator]?: AskedIndicator[Field] | undefined },
): Promise<void> {
  const [was] = await tx.select().from(indicators).where(eq(indicators.id, id));
  if (!was) throw new Problem('not-found');
  const { text = was.text, unit = was.unit, direction = was.direction, source = was.source } = change;
  const { objectiveId = was.objectiveId } = change;
  const baseline = change.baseline === undefined ? was.baseline : pointJson(change.baseline);
  const target = change.target === undefined ? was.target : pointJson(change.target);
  const day = today(ports);
  const fits =
    objectiveId === was.objectiveId ||
    objectiveId === null ||
    (await isRunningObjective(tx, was.networkId, objectiveId));
  refuseWrongFields([
    !fits && { field: 'objectiveId', key: 'unknown-choice' },
    baseline !== was.baseline && (change.baseline?.on ?? '') > day && { field: 'baseline.on', key: 'in-the-future' },
    target !== was.target &&
      change.target != null &&
      change.target.on <= day && { field: 'target.on', key: 'in-the-past' },
  ]);
  await tx
    .update(indicators)
    .set({ text, unit, direction, source, objectiveId, baseline, target })
    .where(eq(indicators.id, id));
}
