import type { ListedWelcome } from '../../db/queries/welcome/list-welcomes.ts';
import type { Ports } from '../env.ts';

/** So many mails with the welcome page one contact gets at most. */
const most = 3;
const aDay = 86_400_000;

/** Whether the contact of a member may be mailed (again) now: not too often, and not twice in a day. */
export function maySendWelcome(
  { mails, mailedAt, bounceReason }: Pick<ListedWelcome, 'mails' | 'mailedAt' | 'bounceReason'>,
  { now }: Pick<Ports, 'now'>,
): boolean {
  if (bounceReason !== null) return false;
  return mails < most && (mailedAt === null || now().getTime() - Date.parse(mailedAt) >= aDay);
}
