import { and, count, eq, isNotNull } from 'drizzle-orm';
import type { FoundSample } from '../../db/queries/observation/list-samples.ts';
import { codingSamples, observations, sampleCodings } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import { loadCodebook } from '../codebook/effective-codebook.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { type Coding, readCoding } from './coding.ts';
import { mustBeCoding } from './must-be-coding.ts';
import { mustTakeEvidence } from './must-take-evidence.ts';
import { tagObservation } from './tag-observation.ts';

/** Keeps how the second coder codes one observation of a sample; with the last one the sample is done. */
export async function codeInSample(
  ports: Ports,
  actor: UserActor,
  sample: FoundSample,
  { observationId, coding }: { observationId: string; coding: Coding },
): Promise<void> {
  mustBeCoding(coding, await loadCodebook(ports.store.read, { waveId: sample.waveId }));
  const at = ports.now().toISOString();
  const ofSample = eq(sampleCodings.sampleId, sample.id);
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, sample.waveId);
    const coded = await tx
      .update(sampleCodings)
      .set({ second: JSON.stringify(coding), secondAt: at })
      .where(and(ofSample, eq(sampleCodings.observationId, observationId)))
      .returning({ id: sampleCodings.observationId });
    if (coded.length === 0) throw new Problem('not-found');
    const [done] = await tx
      .select({ count: count() })
      .from(sampleCodings)
      .where(and(ofSample, isNotNull(sampleCodings.second)));
    if (done?.count === sample.total) {
      await tx.update(codingSamples).set({ completedAt: at }).where(eq(codingSamples.id, sample.id));
    }
    await audit(tx, ports, actor, 'code-second', 'observation', observationId);
  });
}

/** Settles a difference: the observation gets the coding of the first, of the second, or a third one. */
export async function settleDifference(
  ports: Ports,
  actor: UserActor,
  sample: FoundSample,
  o: { observationId: string; as: 'first' | 'second' | 'third'; third: Coding | null },
): Promise<void> {
  const codebook = await loadCodebook(ports.store.read, { waveId: sample.waveId });
  const at = ports.now().toISOString();
  const one = and(eq(sampleCodings.sampleId, sample.id), eq(sampleCodings.observationId, o.observationId));
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, sample.waveId);
    const [found] = await tx
      .select({ first: sampleCodings.first, second: sampleCodings.second })
      .from(sampleCodings)
      .where(one);
    if (!found || found.second === null) throw new Problem('not-found');
    const { tone, themes, codes } = o.third ?? readCoding(o.as === 'first' ? found.first : found.second, codebook);
    const kept = o.third === null ? codes : [];
    mustBeCoding({ tone, codes }, codebook, kept);
    await tx.update(sampleCodings).set({ settledAs: o.as, settledBy: actor.id, settledAt: at }).where(one);
    await tx
      .update(observations)
      .set({ tone, codedBy: actor.id, codedAt: at })
      .where(eq(observations.id, o.observationId));
    await tagObservation(tx, o.observationId, { themes, codes });
    await audit(tx, ports, actor, 'settle', 'observation', o.observationId);
  });
}
