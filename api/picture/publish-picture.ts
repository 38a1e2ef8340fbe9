import { and, eq, isNotNull, or } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { findPreviousPublished } from '../../db/queries/picture/find-previous-published.ts';
import { listCorrections } from '../../db/queries/picture/list-corrections.ts';
import { listPublications } from '../../db/queries/picture/list-publications.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { corrections, pictures, waves } from '../../db/schema.ts';
import product from '../../package.json' with { type: 'json' };
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { makePicture } from '../picture.ts';
import { sha256 } from '../tokens.ts';
import { countsServed } from './counts-served.ts';
import { type Publication, whyNotAgain } from './may-publish-again.ts';
import { storedPicture } from './stored-picture.ts';
import type { VoicesBehind } from './voices-behind.ts';

/**
 * Publishes the picture of a closed wave: from here on it is read from its row, and the evidence behind it is frozen.
 * A wave that was opened for correction is published again, as a new row with the reason; the earlier ones stay.
 * The picture is made inside the transaction, after the wave was marked, so that no coding can slip in between.
 *
 * @throws Problem `wave-published` when it was published and not opened for correction, `wave-not-closed`,
 * `earlier-wave-in-correction`, `other-network-answers`, `numbers-differ`, `too-few-differ`
 */
export async function publishPicture(ports: Ports, actor: UserActor, wave: FoundWave): Promise<void> {
  const now = ports.now();
  const publishedAt = now.toISOString();
  const id = newId(now, ports.randomBytes);
  await ports.store.write(async (tx) => {
    await markPublished(tx, wave.id, publishedAt);
    const previous = await findPreviousPublished(tx, wave.previousWaveId);
    if (previous && previous.correctingSince !== null) throw new Problem('earlier-wave-in-correction');
    if (wave.status === 'closed') await settleServed(tx, wave.id);
    const { document, suppressed, voices } = await makePicture(tx, { ...wave, publishedAt: null });
    const earlier = await listPublications(tx, wave.id);
    const corrections = await listCorrections(tx, wave.id);
    mustDifferEnough(earlier, corrections, { document, voices });
    const json = canonicalJson(document);
    const hash = await sha256(json);
    await tx.insert(pictures).values({
      ...{ id, waveId: wave.id, number: earlier.length + 1, reason: corrections.at(-1)?.reason ?? null },
      ...{ json, hash, codeVersion: product.version },
      ...{ suppressed: canonicalJson(suppressed), publishedBy: actor.id, publishedAt },
    });
    if (previous) await forgetVoices(tx, previous.waveId);
    await audit(tx, ports, actor, 'publish', 'picture', id);
  });
}

async function markPublished(tx: Writer, waveId: string, publishedAt: string): Promise<void> {
  const isReady = or(eq(waves.status, 'closed'), and(eq(waves.status, 'published'), isNotNull(waves.correctingSince)));
  const marked = await tx
    .update(waves)
    .set({ status: 'published', publishedAt, correctingSince: null })
    .where(and(eq(waves.id, waveId), isReady))
    .returning({ id: waves.id });
  if (marked.length > 0) return;
  const [found] = await tx.select({ status: waves.status }).from(waves).where(eq(waves.id, waveId));
  throw new Problem(found?.status === 'published' ? 'wave-published' : 'wave-not-closed');
}

/** Once and for all, at the first publication: the answers of a wave don't change after. */
async function settleServed(tx: Writer, waveId: string): Promise<void> {
  const served = await countsServed(tx, waveId);
  if (!served.isSettled) throw new Problem('other-network-answers');
  await tx.update(waves).set({ countsServed: served.counts }).where(eq(waves.id, waveId));
}

/** Once a later picture was compared with it, a wave is never published again: nothing is compared with its voices. */
async function forgetVoices(tx: Writer, waveId: string): Promise<void> {
  await tx.update(corrections).set({ voices: '{}' }).where(eq(corrections.waveId, waveId));
}

/** Against every earlier publication, not the last alone: a step back and forth would tell as much as one at once. */
function mustDifferEnough(earlier: { json: string }[], corrections: { voices: string }[], now: Publication): void {
  for (const [place, { json }] of earlier.entries()) {
    const document = storedPicture(json);
    const voices = JSON.parse(corrections[place]?.voices ?? '{}') as VoicesBehind;
    const why = whyNotAgain({ document, voices }, now, document.threshold);
    if (why) throw new Problem(why);
  }
}
