import { eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { waves } from '../../db/schema.ts';
import { Problem } from '../errors.ts';
import { isFrozen } from '../wave/is-frozen.ts';

/**
 * Evidence can be entered and coded from the opening of a wave until its picture is published; then it is frozen, unless
 * it is opened for correction.
 * Asked inside the transaction that writes, so that publication can't come in between.
 *
 * @throws Problem `wave-not-open` for a draft, `wave-published`
 */
export async function mustTakeEvidence(tx: Writer, waveId: string): Promise<void> {
  const [wave] = await tx
    .select({ status: waves.status, correctingSince: waves.correctingSince })
    .from(waves)
    .where(eq(waves.id, waveId));
  if (wave && isFrozen(wave)) throw new Problem('wave-published');
  if (!wave || wave.status === 'draft') throw new Problem('wave-not-open');
}
