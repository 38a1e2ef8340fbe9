import { and, eq, notExists } from 'drizzle-orm';
import { bottleneckDecisions, bottlenecks } from '../../db/schema.ts';
import type { NetworkMemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';

/**
 * Takes back what a member brought in, as long as nothing was decided about it.
 *
 * @throws Problem `not-found` for another's, `bottleneck-decided`
 */
export async function withdraw(ports: Ports, member: NetworkMemberActor, id: string): Promise<void> {
  await ports.store.write(async (tx) => {
    const own = and(eq(bottlenecks.id, id), eq(bottlenecks.membershipId, member.membershipId));
    const [found] = await tx.select({ named: bottlenecks.named }).from(bottlenecks).where(own);
    if (!found) throw new Problem('not-found');
    const decided = tx
      .select({ id: bottleneckDecisions.id })
      .from(bottleneckDecisions)
      .where(eq(bottleneckDecisions.bottleneckId, id));
    const gone = await tx
      .delete(bottlenecks)
      .where(and(own, notExists(decided)))
      .returning({ id: bottlenecks.id });
    if (gone.length === 0) throw new Problem('bottleneck-decided');
    await audit(tx, ports, found.named ? member : { kind: 'nobody' }, 'withdraw', 'bottleneck', id);
  });
}
