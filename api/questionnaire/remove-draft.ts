import { eq } from 'drizzle-orm';
import { questionnaireDrafts } from '../../db/schema.ts';
import type { Actor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { draftOf } from './draft-of.ts';

/** Throws a draft away. */
export async function removeDraft(ports: Ports, actor: Actor, id: string): Promise<void> {
  await ports.store.write(async (tx) => {
    const { user } = await draftOf(tx, actor, id);
    await tx.delete(questionnaireDrafts).where(eq(questionnaireDrafts.id, id));
    await audit(tx, ports, user, 'remove', 'questionnaire-draft', id);
  });
}
