import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { memberships, organisations } from '../../schema.ts';

export type ListedMembership = {
  id: string;
  networkId: string;
  organisationId: string;
  organisation: string;
  sector: string;
  contactName: string;
  contactEmail: string;
  contactLocale: 'nl' | 'en';
  from: string;
  to: string | null;
};

const columns = {
  id: memberships.id,
  networkId: memberships.networkId,
  organisationId: organisations.id,
  organisation: organisations.name,
  sector: organisations.sector,
  contactName: memberships.contactName,
  contactEmail: memberships.contactEmail,
  contactLocale: memberships.contactLocale,
  from: memberships.from,
  to: memberships.to,
};

/** The memberships of a network, running and ended, by name of the organisation. */
export async function listMemberships(read: Reader, networkId: string): Promise<ListedMembership[]> {
  return read
    .select(columns)
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.networkId, networkId))
    .orderBy(asc(sql`lower(${organisations.name})`));
}

/** The memberships that run now. */
export async function listCurrentMemberships(read: Reader | Writer, networkId: string): Promise<ListedMembership[]> {
  return read
    .select(columns)
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.networkId, networkId), isNull(memberships.to)))
    .orderBy(asc(sql`lower(${organisations.name})`));
}

/** One membership. */
export async function findMembership(read: Reader, id: string): Promise<ListedMembership | undefined> {
  const [found] = await read
    .select(columns)
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.id, id));
  return found;
}
