import { and, eq, gte, isNull, or } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { memberships } from '../../schema.ts';

/** Whether an organisation belongs to a network on this day. */
export async function isCurrentMember(
  read: Reader | Writer,
  o: { networkId: string; organisationId: string; day: string },
): Promise<boolean> {
  const rows = await read
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.networkId, o.networkId),
        eq(memberships.organisationId, o.organisationId),
        or(isNull(memberships.to), gte(memberships.to, o.day)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
