import type { ActionMail } from '../../db/queries/agenda/list-action-mails.ts';
import type { FoundAction } from '../../db/queries/agenda/list-actions.ts';
import { judgeAction } from './judge-action.ts';

/** An owner gets one mail in so many days, about all its actions together. */
export const quietDays = 14;

/** So long before its deadline an action is brought to mind. */
export const soonDays = 14;

/** Nobody is asked about an action of which something was heard in the last week. */
const freshDays = 7;

/** After its deadline an action is asked about once a month, three times; then it is for the network to talk about. */
const lateEvery = 28;
const lateTimes = 3;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * Why the owner of an action should be mailed about it today, or null: once when its deadline is near, three times after
 * it, once when it has stalled. Another deadline begins anew.
 *
 * @param mails what was mailed about this action before, oldest first
 * @param day the calendar day it is, `YYYY-MM-DD`
 */
export function whyMail(action: FoundAction, mails: ActionMail[], day: string): ActionMail['why'] | null {
  const { state, overdue, stalled, deadline, updates, createdAt } = judgeAction(action, day);
  if (state === 'done' || state === 'stopped') return null;
  const heard = updates.at(-1)?.createdAt ?? createdAt;
  if (daysBetween(heard.slice(0, 10), day) < freshDays) return null;
  const earlier = (why: ActionMail['why']) => mails.filter((mail) => mail.why === why && mail.deadline === deadline);
  if (overdue) {
    const late = earlier('late');
    const last = late.at(-1)?.mailedAt.slice(0, 10);
    return late.length < lateTimes && (last === undefined || daysBetween(last, day) >= lateEvery) ? 'late' : null;
  }
  if (daysBetween(day, deadline) <= soonDays) return earlier('soon').length === 0 ? 'soon' : null;
  return stalled && !mails.some((mail) => mail.why === 'stalled' && mail.mailedAt > heard) ? 'stalled' : null;
}
