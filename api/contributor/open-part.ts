import { and, eq, inArray } from 'drizzle-orm';
import { contributors } from '../../db/schema.ts';
import type { ContributorActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { type MyPart, myPart } from './my-part.ts';

const unopened = ['to-send' as const, 'sent' as const, 'bounced' as const];

/** Opens a contributor's link: the first time, while one can answer, that is written down. */
export async function openPart(ports: Ports, contributor: ContributorActor): Promise<MyPart> {
  const part = await myPart(ports.store.read, contributor);
  const isNew = unopened.some((status) => status === part.me.status);
  if (!isNew || part.mine.waveStatus !== 'open' || part.mine.submittedAt !== null) return part;
  return ports.store.write(async (tx) => {
    const marked = await tx
      .update(contributors)
      .set({ status: 'opened', openedAt: ports.now().toISOString() })
      .where(and(eq(contributors.id, part.me.id), inArray(contributors.status, unopened)))
      .returning({ id: contributors.id });
    if (marked.length > 0) await audit(tx, ports, contributor, 'open', 'contributor', part.me.id);
    return myPart(tx, contributor);
  });
}
