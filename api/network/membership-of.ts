import { findMembership, type ListedMembership } from '../../db/queries/membership/list-memberships.ts';
import type { FoundNetwork } from '../../db/queries/network/find-network.ts';
import { type Actor, canManageMembers, must, type UserActor } from '../access.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { networkOf } from './network-of.ts';

/** A membership that the actor may change. @throws Problem `not-signed-in`, `not-found` or `forbidden` */
export async function membershipOf(
  ports: Ports,
  actor: Actor,
  membershipId: string,
): Promise<{ membership: ListedMembership; network: FoundNetwork; user: UserActor }> {
  const membership = await findMembership(ports.store.read, membershipId);
  const { network, user } = await networkOf(ports, actor, membership?.networkId ?? '');
  must(canManageMembers(user, network), user);
  if (!membership) throw new Problem('not-found');
  return { membership, network, user };
}
