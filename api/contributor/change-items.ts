import { eq } from 'drizzle-orm';
import { inChunks } from '../../db/in-chunks.ts';
import { contributorItems, contributors } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { mustBeAnswering } from '../response/may-answer.ts';
import { myInvitation } from '../response/my-invitation.ts';
import { mustBeQuestions } from './must-be-questions.ts';
import { myContributor } from './my-contributor.ts';

/** Asks a colleague other questions. Who was done and is asked more, is not done any more; no answer goes away. */
export async function changeItems(ports: Ports, member: MemberActor, id: string, items: string[]): Promise<void> {
  await ports.store.write(async (tx) => {
    const before = await myContributor(tx, member, id);
    if (before.status === 'withdrawn') throw new Problem('not-found');
    const mine = await myInvitation(tx, member);
    mustBeAnswering(mine);
    await mustBeQuestions(tx, mine, items);
    await tx.delete(contributorItems).where(eq(contributorItems.contributorId, id));
    const rows = [...new Set(items)].map((item) => ({ contributorId: id, item }));
    await inChunks(rows, (some) => tx.insert(contributorItems).values(some));
    const isMore = items.some((item) => !before.items.includes(item));
    if (isMore && before.status === 'done')
      await tx
        .update(contributors)
        .set({ status: before.startedAt === null ? 'opened' : 'started', doneAt: null })
        .where(eq(contributors.id, id));
    await audit(tx, ports, member, 'change', 'contributor', id);
  });
}
