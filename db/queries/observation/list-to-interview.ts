import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { memberships, organisations } from '../../schema.ts';

/** The organisations of a network that an interview can be held with, by name: members, and those that were. */
export async function listToInterview(read: Reader, networkId: string): Promise<{ id: string; name: string }[]> {
  return read
    .selectDistinct({ id: organisations.id, name: organisations.name })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.networkId, networkId))
    .orderBy(organisations.name);
}
