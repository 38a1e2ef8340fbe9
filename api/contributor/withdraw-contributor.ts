import { and, eq, isNull } from 'drizzle-orm';
import { contributorLinks, contributors } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { myContributor } from './my-contributor.ts';

/** Stops a colleague's link at once; what was answered stays. Doing it twice changes nothing. */
export async function withdrawContributor(ports: Ports, member: MemberActor, id: string): Promise<void> {
  await ports.store.write(async (tx) => {
    const { status } = await myContributor(tx, member, id);
    if (status === 'withdrawn') return;
    const at = ports.now().toISOString();
    await tx.update(contributors).set({ status: 'withdrawn', withdrawnAt: at }).where(eq(contributors.id, id));
    const notRevoked = and(eq(contributorLinks.contributorId, id), isNull(contributorLinks.revokedAt));
    await tx.update(contributorLinks).set({ revokedAt: at }).where(notRevoked);
    await audit(tx, ports, member, 'withdraw', 'contributor', id);
  });
}
