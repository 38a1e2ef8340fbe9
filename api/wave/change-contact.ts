import { and, eq, isNull } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { memberships } from '../../db/schema.ts';
import type { Actor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Locale, Ports } from '../env.ts';
import { sameAddress } from '../member-link/same-address.ts';
import { stopMemberLinks } from '../member-link/stop-member-links.ts';

export type NewContact = { contactName?: string; contactEmail?: string; locale?: Locale };

/**
 * Gives the membership the new contact of an invitation, if it still had the old one, so that next year's invitation
 * goes there.
 */
export async function changeContactOfMember(
  tx: Writer,
  ports: Ports,
  by: Actor,
  was: { networkId: string; organisationId: string; contactName: string; contactEmail: string },
  { locale, ...person }: NewContact,
): Promise<void> {
  const changed = await tx
    .update(memberships)
    .set({ ...person, ...(locale ? { contactLocale: locale } : {}) })
    .where(
      and(
        eq(memberships.networkId, was.networkId),
        eq(memberships.organisationId, was.organisationId),
        isNull(memberships.to),
        eq(memberships.contactEmail, was.contactEmail),
        eq(memberships.contactName, was.contactName),
      ),
    )
    .returning({ id: memberships.id });
  for (const { id } of changed) {
    const isOther = person.contactEmail !== undefined && !sameAddress(person.contactEmail, was.contactEmail);
    if (isOther) await stopMemberLinks(tx, ports, id);
    await audit(tx, ports, by, 'change', 'membership', id);
  }
}
