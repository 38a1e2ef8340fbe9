import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { findOrganisationByName } from '../../db/queries/membership/list-memberships.ts';
import type { FoundNetwork } from '../../db/queries/network/find-network.ts';
import { memberships, organisations } from '../../db/schema.ts';
import type { Actor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Locale, Ports } from '../env.ts';
import { today } from '../today.ts';

export type MemberToAdd = {
  organisation: string;
  sector: string;
  contactName: string;
  contactEmail: string;
  contactLocale: Locale;
};

/** Makes organisations a member of a network from today; an organisation the inspectorate knows by name is used again. */
export async function addMembers(
  tx: Writer,
  ports: Ports,
  actor: Actor,
  network: FoundNetwork,
  members: MemberToAdd[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const member of members) {
    const now = ports.now();
    const createdAt = now.toISOString();
    const known = await findOrganisationByName(tx, network.inspectorateId, member.organisation);
    const organisationId = known?.id ?? newId(now, ports.randomBytes);
    if (!known) {
      await tx.insert(organisations).values({
        id: organisationId,
        inspectorateId: network.inspectorateId,
        name: member.organisation,
        sector: member.sector,
        createdAt,
      });
    }
    const id = newId(now, ports.randomBytes);
    await tx.insert(memberships).values({
      id,
      networkId: network.id,
      organisationId,
      contactName: member.contactName,
      contactEmail: member.contactEmail,
      contactLocale: member.contactLocale,
      from: today(ports),
      createdAt,
    });
    await audit(tx, ports, actor, 'add', 'membership', id);
    ids.push(id);
  }
  return ids;
}
