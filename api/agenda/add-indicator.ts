import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { isRunningObjective } from '../../db/queries/agenda/list-objectives.ts';
import { indicators } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { today } from '../today.ts';
import { refuseWrongFields } from './refuse-wrong-fields.ts';

type Point = { value: string; on: string };

export type AskedIndicator = {
  text: string;
  unit: string;
  direction: 'up' | 'down';
  source: string;
  objectiveId: string | null;
  baseline: Point | null;
  target: Point | null;
};

/** A value with its day as it is stored. */
export const pointJson = (point: Point | null): string | null =>
  point === null ? null : JSON.stringify({ value: point.value, on: point.on });

/**
 * Adds an indicator to the agenda of a network.
 *
 * @returns its id
 * @throws Problem `invalid-input` when the objective is not one that runs here, the baseline lies ahead, or the target
 * does not
 */
export async function addIndicator(
  tx: Writer,
  ports: Ports,
  networkId: string,
  asked: AskedIndicator,
): Promise<string> {
  const { baseline, target, ...said } = asked;
  const day = today(ports);
  const fits = said.objectiveId === null || (await isRunningObjective(tx, networkId, said.objectiveId));
  refuseWrongFields([
    !fits && { field: 'objectiveId', key: 'unknown-choice' },
    baseline !== null && baseline.on > day && { field: 'baseline.on', key: 'in-the-future' },
    target !== null && target.on <= day && { field: 'target.on', key: 'in-the-past' },
  ]);
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  await tx.insert(indicators).values({
    ...{ id, networkId, ...said, baseline: pointJson(baseline), target: pointJson(target) },
    createdAt: now.toISOString(),
  });
  return id;
}
