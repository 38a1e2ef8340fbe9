import { and, eq, isNotNull } from 'drizzle-orm';
import { findPicture } from '../../db/queries/picture/find-picture.ts';
import { listCorrections } from '../../db/queries/picture/list-corrections.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { corrections, waves } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { makePicture } from '../picture.ts';

/**
 * Closes a correction without publishing: what was published stays the last word. Only while the evidence still gives
 * exactly that picture, of the same voices; else the picture would no longer be about what is stored.
 *
 * @throws Problem `no-correction`, `evidence-changed`
 */
export async function cancelCorrection(ports: Ports, actor: UserActor, wave: FoundWave): Promise<void> {
  await ports.store.write(async (tx) => {
    const marked = await tx
      .update(waves)
      .set({ correctingSince: null })
      .where(and(eq(waves.id, wave.id), isNotNull(waves.correctingSince)))
      .returning({ id: waves.id });
    const correction = (await listCorrections(tx, wave.id)).at(-1);
    const published = await findPicture(tx, wave.id);
    if (marked.length === 0 || !correction || !published) throw new Problem('no-correction');
    const { document, voices } = await makePicture(tx, { ...wave, correctingSince: null });
    const isSame = canonicalJson(document) === published.json && canonicalJson(voices) === correction.voices;
    if (!isSame) throw new Problem('evidence-changed');
    await tx.delete(corrections).where(eq(corrections.id, correction.id));
    await audit(tx, ports, actor, 'cancel', 'correction', correction.id);
  });
}
