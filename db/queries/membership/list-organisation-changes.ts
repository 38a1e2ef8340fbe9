import { asc, eq, inArray, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../../client.ts';
import { memberships, organisationChanges, organisations } from '../../schema.ts';

const other = alias(organisations, 'other');

/** What became of the organisations that are or were a member of a network, in the order in which it happened. */
export async function listOrganisationChanges(read: Reader, networkId: string) {
  const members = read
    .select({ id: memberships.organisationId })
    .from(memberships)
    .where(eq(memberships.networkId, networkId));
  return read
    .select({
      id: organisationChanges.id,
      kind: organisationChanges.kind,
      organisationId: organisationChanges.organisationId,
      organisation: organisations.name,
      formerName: organisationChanges.formerName,
      otherId: organisationChanges.otherId,
      other: other.name,
      on: organisationChanges.on,
    })
    .from(organisationChanges)
    .innerJoin(organisations, eq(organisations.id, organisationChanges.organisationId))
    .leftJoin(other, eq(other.id, organisationChanges.otherId))
    .where(or(inArray(organisationChanges.organisationId, members), inArray(organisationChanges.otherId, members)))
    .orderBy(asc(organisationChanges.on), asc(organisationChanges.id));
}

export type FoundOrganisationChange = Awaited<ReturnType<typeof listOrganisationChanges>>[number];
