import type { FoundAction } from '../../db/queries/agenda/list-actions.ts';

/**
 * What was agreed on the earlier picture: actions from its improvement opportunities, and actions without one that were
 * put on the agenda between the two publications.
 */
export function agreedBetween(actions: FoundAction[], o: { waveId: string; from: string; to: string }): FoundAction[] {
  return actions.filter(({ opportunity, createdAt }) =>
    opportunity ? opportunity.waveId === o.waveId : createdAt >= o.from && createdAt < o.to,
  );
}
