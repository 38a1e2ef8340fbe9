import { listInvitations } from '../../db/queries/invitation/list-invitations.ts';
import { listCurrentMemberships } from '../../db/queries/membership/list-memberships.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { Ports } from '../env.ts';

type Side = { name: string; sector: string; contactName: string; contactEmail: string };
type Change = 'contact' | 'e-mail' | 'sector' | 'name';

function whatChanged(before: Side, after: Side): Change[] {
  const changes: Change[] = [];
  if (before.name !== after.name) changes.push('name');
  if (before.sector !== after.sector) changes.push('sector');
  if (before.contactName !== after.contactName) changes.push('contact');
  if (before.contactEmail !== after.contactEmail) changes.push('e-mail');
  return changes;
}

/** What changed among the members since the previous wave, if any: who joined, who left, whose contact or sector is another. */
export async function membershipChanges(ports: Ports, wave: FoundWave) {
  const read = ports.store.read;
  if (wave.previousWaveId === null) return { joined: [], left: [], changed: [] };
  const before = await listInvitations(read, wave.previousWaveId);
  // A draft has no invitations yet: its members are those of the network now.
  const after =
    wave.status === 'draft' ? await listCurrentMemberships(read, wave.networkId) : await listInvitations(read, wave.id);
  const earlier = new Map(before.map((member) => [member.organisationId, member]));
  const later = new Set(after.map((member) => member.organisationId));
  const side = (member: (typeof before)[number] | (typeof after)[number]): Side => ({
    name: member.organisation,
    sector: member.sector,
    contactName: member.contactName,
    contactEmail: member.contactEmail,
  });
  const plain = (member: Side) => ({ organisation: member.name, sector: member.sector });
  return {
    joined: after.filter((member) => !earlier.has(member.organisationId)).map((member) => plain(side(member))),
    left: before.filter((member) => !later.has(member.organisationId)).map((member) => plain(side(member))),
    changed: after.flatMap((member) => {
      const was = earlier.get(member.organisationId);
      const what = was ? whatChanged(side(was), side(member)) : [];
      return what.length > 0 ? [{ organisation: member.organisation, what }] : [];
    }),
  };
}
