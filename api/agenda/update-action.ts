import { eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import type { ActionState } from '../../db/queries/agenda/list-actions.ts';
import { actions, actionUpdates } from '../../db/schema.ts';
import type { Ports } from '../env.ts';

/**
 * Writes down what happened with an action and where it stands now; earlier notes stay. Gives the id of the update.
 *
 * @param by the organisation that writes it about its own action; null: whoever keeps the agenda
 */
export async function updateAction(
  tx: Writer,
  ports: Ports,
  actionId: string,
  update: { state: ActionState; note: string },
  by: { organisationId: string } | null = null,
): Promise<string> {
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  await tx
    .insert(actionUpdates)
    .values({ id, actionId, ...update, organisationId: by?.organisationId ?? null, createdAt: now.toISOString() });
  await tx.update(actions).set({ state: update.state }).where(eq(actions.id, actionId));
  return id;
}
