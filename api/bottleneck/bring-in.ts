import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { listBottlenecksOfMember } from '../../db/queries/bottleneck/list-bottlenecks.ts';
import { bottlenecks } from '../../db/schema.ts';
import type { Theme } from '../../surveys/index.ts';
import type { NetworkMemberActor, UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { today } from '../today.ts';
import { idOfMonth, monthOf } from './month-of.ts';

type Words = { theme: Theme | null; text: string; wouldHelp: string };

/** So many bottlenecks of one member may wait for a decision at once. */
export const mostOpen = 20;

/** On behalf of practice, by who keeps the agenda. */
export async function bringInForPractice(
  tx: Writer,
  ports: Ports,
  user: UserActor,
  networkId: string,
  words: Words,
): Promise<string> {
  const id = newId(ports.now(), ports.randomBytes);
  await tx
    .insert(bottlenecks)
    .values({ id, networkId, membershipId: null, userId: user.id, named: true, ...words, on: today(ports) });
  await audit(tx, ports, user, 'bring-in', 'bottleneck', id);
  return id;
}

/**
 * By a member. When it does not want its name there, neither the day nor the id nor the audit event tells who or when;
 * only the feedback knows the way back.
 *
 * @throws Problem `too-many-bottlenecks` when so many of this member wait already
 */
export async function bringIn(
  tx: Writer,
  ports: Ports,
  member: NetworkMemberActor,
  { named, ...words }: Words & { named: boolean },
): Promise<string> {
  const waiting = (await listBottlenecksOfMember(tx, member.membershipId)).filter((one) => one.decisions.length === 0);
  if (waiting.length >= mostOpen) throw new Problem('too-many-bottlenecks');
  const id = named ? newId(ports.now(), ports.randomBytes) : idOfMonth(ports);
  const on = named ? today(ports) : monthOf(ports);
  const { networkId, membershipId } = member;
  await tx.insert(bottlenecks).values({ id, networkId, membershipId, named, ...words, on });
  await audit(tx, ports, named ? member : { kind: 'nobody' }, 'bring-in', 'bottleneck', id);
  return id;
}
