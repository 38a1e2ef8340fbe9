import type { FoundAction } from '../../db/queries/agenda/list-actions.ts';

/**
 * An action with the verdict whether it is late: past its deadline, and neither done nor stopped.
 *
 * @param day the calendar day it is, `YYYY-MM-DD`; on the deadline itself nothing is late yet
 */
export const judgeAction = (action: FoundAction, day: string): FoundAction & { overdue: boolean } => ({
  ...action,
  overdue: action.deadline < day && action.state !== 'done' && action.state !== 'stopped',
});
