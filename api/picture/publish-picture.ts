import { and, eq } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { pictures, waves } from '../../db/schema.ts';
import product from '../../package.json' with { type: 'json' };
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { makePicture } from '../picture.ts';
import { sha256 } from '../tokens.ts';

/**
 * Publishes the picture of a closed wave: from here on it is read from its row, and the evidence behind it is frozen.
 * The picture is made inside the transaction, after the wave was marked, so that no coding can slip in between.
 *
 * @throws Problem `wave-published` when it was published already, `wave-not-closed`
 */
export async function publishPicture(ports: Ports, actor: UserActor, wave: FoundWave): Promise<void> {
  const now = ports.now();
  const publishedAt = now.toISOString();
  const id = newId(now, ports.randomBytes);
  await ports.store.write(async (tx) => {
    const marked = await tx
      .update(waves)
      .set({ status: 'published', publishedAt })
      .where(and(eq(waves.id, wave.id), eq(waves.status, 'closed')))
      .returning({ id: waves.id });
    if (marked.length === 0) {
      const [found] = await tx.select({ status: waves.status }).from(waves).where(eq(waves.id, wave.id));
      throw new Problem(found?.status === 'published' ? 'wave-published' : 'wave-not-closed');
    }
    const { document, suppressed } = await makePicture(tx, wave);
    const json = canonicalJson(document);
    const hash = await sha256(json);
    await tx.insert(pictures).values({
      ...{ id, waveId: wave.id, json, hash, codeVersion: product.version },
      ...{ suppressed: canonicalJson(suppressed), publishedBy: actor.id, publishedAt },
    });
    await audit(tx, ports, actor, 'publish', 'picture', id);
  });
}
