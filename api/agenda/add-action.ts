import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { isCurrentMember } from '../../db/queries/agenda/is-current-member.ts';
import { isOpportunityOf } from '../../db/queries/agenda/is-opportunity-of.ts';
import { isRunningObjective } from '../../db/queries/agenda/list-objectives.ts';
import { actions } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { today } from '../today.ts';
import { refuseWrongFields } from './refuse-wrong-fields.ts';

/**
 * Puts an action on the agenda of a network; it starts in *plan*.
 *
 * @returns the id of the action
 * @throws Problem `invalid-input` unless a current member owns it, its deadline lies ahead, and its improvement
 * opportunity and objective (if any) are of this network
 */
export async function addAction(
  tx: Writer,
  ports: Ports,
  networkId: string,
  action: { text: string; ownerId: string; deadline: string; opportunityId: string | null; objectiveId: string | null },
): Promise<string> {
  const now = ports.now();
  const day = today(ports);
  const member = await isCurrentMember(tx, networkId, action.ownerId);
  const known = action.opportunityId === null || (await isOpportunityOf(tx, networkId, action.opportunityId));
  const fits = action.objectiveId === null || (await isRunningObjective(tx, networkId, action.objectiveId));
  refuseWrongFields([
    !member && { field: 'ownerId', key: 'not-a-member' },
    action.deadline <= day && { field: 'deadline', key: 'in-the-past' },
    !known && { field: 'opportunityId', key: 'unknown-choice' },
    !fits && { field: 'objectiveId', key: 'unknown-choice' },
  ]);
  const id = newId(now, ports.randomBytes);
  await tx.insert(actions).values({ id, networkId, ...action, state: 'plan', createdAt: now.toISOString() });
  return id;
}
