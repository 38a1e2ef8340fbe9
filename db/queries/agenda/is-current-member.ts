import { and, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { memberships } from '../../schema.ts';

/** Whether an organisation belongs to a network now. */
export async function isCurrentMember(
  read: Reader | Writer,
  networkId: string,
  organisationId: string,
): Promise<boolean> {
  const rows = await read
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(eq(memberships.networkId, networkId), eq(memberships.organisationId, organisationId), isNull(memberships.to)),
    );
  return rows.length > 0;
}
