import { and, eq, isNull } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { isComparedWith } from '../../db/queries/picture/is-compared-with.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { corrections, waves } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { makePicture } from '../picture.ts';

/**
 * Opens the evidence of a published wave for correction. What was published stays where it is until it is published
 * again. Whose voices that rests on is written down now, while the evidence is still as it was published.
 *
 * Not once a later picture was compared with it: that comparison would no longer be about this evidence.
 *
 * @throws Problem `nothing-published`, `already-in-correction`, `later-wave-published`
 */
export async function openCorrection(ports: Ports, actor: UserActor, wave: FoundWave, reason: string): Promise<void> {
  const now = ports.now();
  const openedAt = now.toISOString();
  const id = newId(now, ports.randomBytes);
  if (wave.status !== 'published') throw new Problem('nothing-published');
  await ports.store.write(async (tx) => {
    const { voices } = await makePicture(tx, wave);
    const marked = await tx
      .update(waves)
      .set({ correctingSince: openedAt })
      .where(and(eq(waves.id, wave.id), eq(waves.status, 'published'), isNull(waves.correctingSince)))
      .returning({ id: waves.id });
    if (marked.length === 0 || wave.correctingSince !== null) throw new Problem('already-in-correction');
    if (await isComparedWith(tx, wave.id)) throw new Problem('later-wave-published');
    await tx
      .insert(corrections)
      .values({ id, waveId: wave.id, reason, voices: canonicalJson(voices), openedBy: actor.id, openedAt });
    await audit(tx, ports, actor, 'open', 'correction', id);
  });
}
