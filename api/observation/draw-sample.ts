import { seededRandom } from '../../analysis/index.ts';
import { newId } from '../../db/ids.ts';
import { inChunks } from '../../db/in-chunks.ts';
import { listObservations } from '../../db/queries/observation/list-observations.ts';
import { listToSample } from '../../db/queries/observation/list-to-sample.ts';
import { codingSamples, sampleCodings } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import type { Coding } from './coding.ts';
import { mustTakeEvidence } from './must-take-evidence.ts';

const fewest = 10;

/**
 * Draws a sample of what others coded in a wave, for a second analyst to code too. At least ten, or all when there are
 * fewer. How they are coded now is kept with it, so that what changes later does not change the comparison.
 *
 * @throws Problem `nothing-coded` when nobody but the second coder has coded anything
 */
export async function drawSample(
  ports: Ports,
  actor: UserActor,
  { waveId, coderId, share }: { waveId: string; coderId: string; share: number },
): Promise<string> {
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  const seed = new DataView(ports.randomBytes(4).slice().buffer).getUint32(0);
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, waveId);
    const among = await listToSample(tx, { waveId, coderId });
    if (among.length === 0) throw new Problem('nothing-coded');
    const drawn = shuffled(among, seed).slice(0, Math.max(fewest, Math.ceil(share * among.length)));
    const found = new Map((await listObservations(tx, { waveId })).map((one) => [one.id, one]));
    await tx
      .insert(codingSamples)
      .values({ id, waveId, askedBy: actor.id, coderId, seed, createdAt: now.toISOString() });
    const rows = drawn.map(({ id: observationId, codedBy }, place) => {
      const { tone = null, themes = [], codes = [] } = found.get(observationId) ?? {};
      const first: Coding = { tone, themes, codes };
      return { sampleId: id, observationId, place, first: JSON.stringify(first), firstBy: codedBy ?? actor.id };
    });
    await inChunks(rows, (some) => tx.insert(sampleCodings).values(some));
    await audit(tx, ports, actor, 'ask-second-coder', 'sample', id);
  });
  return id;
}

/** The same list in an order that the seed alone decides (Fisher–Yates). */
function shuffled<T>(list: T[], seed: number): T[] {
  const random = seededRandom(seed);
  const all = [...list];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}
