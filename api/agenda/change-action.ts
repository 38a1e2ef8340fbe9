import { eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { isCurrentMember } from '../../db/queries/agenda/is-current-member.ts';
import { isRunningObjective } from '../../db/queries/agenda/list-objectives.ts';
import { actions } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { today } from '../today.ts';
import { refuseWrongFields } from './refuse-wrong-fields.ts';

/**
 * Changes what an action says. What stays as it was is not judged again: an action that is late, or whose owner left the
 * network, can still be reworded.
 *
 * @throws Problem `invalid-input` for a new owner who is no current member, or a new deadline that is not ahead
 */
export async function changeAction(
  tx: Writer,
  ports: Ports,
  id: string,
  change: {
    text?: string | undefined;
    ownerId?: string | undefined;
    deadline?: string | undefined;
    objectiveId?: string | null | undefined;
  },
): Promise<void> {
  const [was] = await tx
    .select({
      networkId: actions.networkId,
      text: actions.text,
      ownerId: actions.ownerId,
      deadline: actions.deadline,
      objectiveId: actions.objectiveId,
    })
    .from(actions)
    .where(eq(actions.id, id));
  if (!was) throw new Problem('not-found');
  const { text = was.text, ownerId = was.ownerId, deadline = was.deadline, objectiveId = was.objectiveId } = change;
  const fits =
    objectiveId === was.objectiveId ||
    objectiveId === null ||
    (await isRunningObjective(tx, was.networkId, objectiveId));
  const mayOwn = ownerId === was.ownerId || (await isCurrentMember(tx, was.networkId, ownerId));
  refuseWrongFields([
    !mayOwn && { field: 'ownerId', key: 'not-a-member' },
    deadline !== was.deadline && deadline <= today(ports) && { field: 'deadline', key: 'in-the-past' },
    !fits && { field: 'objectiveId', key: 'unknown-choice' },
  ]);
  await tx.update(actions).set({ text, ownerId, deadline, objectiveId }).where(eq(actions.id, id));
}
