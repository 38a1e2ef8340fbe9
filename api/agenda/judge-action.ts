import type { FoundAction } from '../../db/queries/agenda/list-actions.ts';

/** An action of which nothing is heard for longer has stalled: two months hold at least one meeting of most networks. */
export const stalledAfterDays = 60;

/**
 * An action with the verdict whether it is late (past its deadline) and whether it has stalled (nothing was written about
 * it for some time). One that is done or was stopped is neither.
 *
 * @param day the calendar day it is, `YYYY-MM-DD`; on the deadline itself nothing is late yet
 */
export function judgeAction(action: FoundAction, day: string): FoundAction & { overdue: boolean; stalled: boolean } {
  const isRunning = action.state !== 'done' && action.state !== 'stopped';
  const heard = action.updates.at(-1)?.createdAt ?? action.createdAt;
  const silent = (Date.parse(day) - Date.parse(heard.slice(0, 10))) / 86_400_000;
  return {
    ...action,
    overdue: isRunning && action.deadline < day,
    stalled: isRunning && silent > stalledAfterDays,
  };
}
