import { and, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../../client.ts';
import { contributors, type invitationStatuses, invitations, networks, responses, waves } from '../../schema.ts';

export type OtherInvitation = {
  id: string;
  networkId: string;
  network: string;
  waveLabel: string;
  waveStatus: 'draft' | 'open' | 'closed' | 'published';
  /** JSON of a `PromiseDocument`. */
  promise: string;
  status: (typeof invitationStatuses)[number];
  responseId: string | null;
  servedFromId: string | null;
  submittedAt: string | null;
  colleagues: number;
};

/**
 * The invitations by which the same organisation is asked the very same in other networks, where the same person
 * speaks for it; by name of the network.
 */
export async function listOtherInvitations(read: Reader | Writer, invitationId: string): Promise<OtherInvitation[]> {
  const [mine, here] = [alias(invitations, 'mine'), alias(waves, 'here')];
  const rows = await read
    .select({
      id: invitations.id,
      networkId: networks.id,
      network: networks.name,
      waveLabel: waves.label,
      waveStatus: waves.status,
      promise: waves.promise,
      status: invitations.status,
      responseId: responses.id,
      servedFromId: responses.servedFromId,
      submittedAt: responses.submittedAt,
      colleagues: sql<number>`(select count(*) from ${contributors} where ${contributors.invitationId} = ${invitations.id})`,
    })
    .from(mine)
    .innerJoin(here, eq(here.id, mine.waveId))
    .innerJoin(invitations, and(eq(invitations.organisationId, mine.organisationId), ne(invitations.id, mine.id)))
    .innerJoin(waves, and(eq(waves.id, invitations.waveId), eq(waves.versionId, here.versionId)))
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .leftJoin(responses, eq(responses.invitationId, invitations.id))
    .where(
      and(
        eq(mine.id, invitationId),
        isNotNull(waves.promise),
        sql`lower(${invitations.contactEmail}) = lower(${mine.contactEmail})`,
      ),
    )
    .orderBy(networks.name, waves.id);
  return rows.map((row) => ({ ...row, promise: row.promise ?? '' }));
}
