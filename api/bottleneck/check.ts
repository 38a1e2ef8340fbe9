import { desc, eq } from 'drizzle-orm';
import { bottleneckDecisions, bottlenecks } from '../../db/schema.ts';
import type { NetworkMemberActor, UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { today } from '../today.ts';
import { monthOf } from './month-of.ts';

/**
 * Writes down whether the last decision solved the bottleneck, by who brought it in: the member, or whoever keeps the
 * agenda for what was brought in on behalf of practice.
 *
 * @throws Problem `not-found` for what another brought in, `bottleneck-not-decided` when nothing was done about it yet
 */
export async function check(
  ports: Ports,
  by: NetworkMemberActor | UserActor,
  id: string,
  { solved, note }: { solved: 'yes' | 'partly' | 'no'; note: string },
): Promise<void> {
  await ports.store.write(async (tx) => {
    const [found] = await tx
      .select({ membershipId: bottlenecks.membershipId, named: bottlenecks.named })
      .from(bottlenecks)
      .where(eq(bottlenecks.id, id));
    if (!found || found.membershipId !== (by.kind === 'user' ? null : by.membershipId)) throw new Problem('not-found');
    const [last] = await tx
      .select({ id: bottleneckDecisions.id, kind: bottleneckDecisions.kind })
      .from(bottleneckDecisions)
      .where(eq(bottleneckDecisions.bottleneckId, id))
      .orderBy(desc(bottleneckDecisions.id))
      .limit(1);
    if (!last || last.kind === 'not-taken-up') throw new Problem('bottleneck-not-decided');
    await tx
      .update(bottleneckDecisions)
      .set({ outcome: solved, outcomeNote: note, outcomeOn: found.named ? today(ports) : monthOf(ports) })
      .where(eq(bottleneckDecisions.id, last.id));
    await audit(tx, ports, found.named ? by : { kind: 'nobody' }, 'check', 'bottleneck', id);
  });
}
