import { isNull, lt, or } from 'drizzle-orm';
import { invitations } from '../../db/schema.ts';

/** How long a sender has to finish one mail before another may take it over. */
const holdLife = 2 * 60_000;

/** That no sender has this invitation in hand. */
export const isFree = (now: Date) =>
  or(isNull(invitations.claimedAt), lt(invitations.claimedAt, new Date(now.getTime() - holdLife).toISOString()));
