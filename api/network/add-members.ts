import { inArray } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { inChunks } from '../../db/in-chunks.ts';
import { listOrganisations } from '../../db/queries/membership/list-organisations.ts';
import type { FoundNetwork } from '../../db/queries/network/find-network.ts';
import { memberships, organisations } from '../../db/schema.ts';
import type { Actor } from '../access.ts';
import { auditEach } from '../audit.ts';
import type { Locale, Ports } from '../env.ts';
import { today } from '../today.ts';
import { nameKey } from './name-key.ts';

export type MemberToAdd = {
  organisation: string;
  sector: string;
  contactName: string;
  contactEmail: string;
  contactLocale: Locale;
};

/**
 * Makes organisations a member of a network from today. An organisation that the inspectorate knows by name is used
 * again, and comes in the sector that is given now.
 */
export async function addMembers(
  tx: Writer,
  ports: Ports,
  actor: Actor,
  network: FoundNetwork,
  members: MemberToAdd[],
): Promise<string[]> {
  const now = ports.now();
  const anId = () => newId(now, ports.randomBytes);
  const { inspectorateId } = network;
  const createdAt = now.toISOString();
  const known = new Map((await listOrganisations(tx, inspectorateId)).map((one) => [nameKey(one.name), one]));
  const added = members.map((member) => ({
    member,
    id: anId(),
    organisation: known.get(nameKey(member.organisation)) ?? null,
    organisationId: known.get(nameKey(member.organisation))?.id ?? anId(),
  }));

  const fresh = added.flatMap(({ member: { organisation: name, sector }, organisation, organisationId: id }) =>
    organisation === null ? [{ id, inspectorateId, name, sector, createdAt }] : [],
  );
  await inChunks(fresh, (some) => tx.insert(organisations).values(some));

  const moved = added.filter(({ member, organisation }) => organisation && organisation.sector !== member.sector);
  for (const sector of new Set(moved.map(({ member }) => member.sector))) {
    const ids = moved.flatMap(({ member, organisationId }) => (member.sector === sector ? [organisationId] : []));
    await inChunks(ids, (some) => tx.update(organisations).set({ sector }).where(inArray(organisations.id, some)));
    await auditEach(tx, ports, actor, 'change', 'organisation', ids);
  }

  const rows = added.map(({ member: { contactName, contactEmail, contactLocale }, id, organisationId }) => ({
    ...{ id, networkId: network.id, organisationId, contactName, contactEmail, contactLocale },
    from: today(ports),
    createdAt,
  }));
  await inChunks(rows, (some) => tx.insert(memberships).values(some));
  const ids = rows.map(({ id }) => id);
  await auditEach(tx, ports, actor, 'add', 'membership', ids);
  return ids;
}
