import { and, eq, ne } from 'drizzle-orm';
import { contributors } from '../../db/schema.ts';
import type { ContributorActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { mustBeAnswering } from '../response/may-answer.ts';
import { myPart } from './my-part.ts';

/** Tells the contact that this colleague is done. Nothing is locked: it may go on as long as one can answer. */
export async function finishPart(ports: Ports, contributor: ContributorActor): Promise<void> {
  await ports.store.write(async (tx) => {
    const { me, mine } = await myPart(tx, contributor);
    mustBeAnswering(mine);
    const marked = await tx
      .update(contributors)
      .set({ status: 'done', doneAt: ports.now().toISOString() })
      .where(and(eq(contributors.id, me.id), ne(contributors.status, 'done')))
      .returning({ id: contributors.id });
    if (marked.length > 0) await audit(tx, ports, contributor, 'finish', 'contributor', me.id);
  });
}

/** Takes that back. Does nothing for who was not done. */
export async function undoFinishing(ports: Ports, contributor: ContributorActor): Promise<void> {
  await ports.store.write(async (tx) => {
    const { me, mine } = await myPart(tx, contributor);
    mustBeAnswering(mine);
    if (me.status !== 'done') return;
    await tx
      .update(contributors)
      .set({ status: me.startedAt === null ? 'opened' : 'started', doneAt: null })
      .where(eq(contributors.id, me.id));
    await audit(tx, ports, contributor, 'go-on', 'contributor', me.id);
  });
}
