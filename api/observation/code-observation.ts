import type { z } from '@hono/zod-openapi';
import { eq } from 'drizzle-orm';
import type { FoundObservation } from '../../db/queries/observation/list-observations.ts';
import { listSampled } from '../../db/queries/observation/list-sampled.ts';
import { observations } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import { loadCodebook } from '../codebook/effective-codebook.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import type { ObservationChange } from '../schemas/observation.ts';
import { mustBeCoding } from './must-be-coding.ts';
import { mustTakeEvidence } from './must-take-evidence.ts';
import { tagObservation } from './tag-observation.ts';

/**
 * Codes an observation: what is given replaces what was there. It counts as coded from then on, also when an analyst
 * found nothing to code in it; a change of the quote alone codes nothing.
 */
export async function codeObservation(
  ports: Ports,
  actor: UserActor,
  observation: Pick<FoundObservation, 'id' | 'waveId' | 'tone' | 'codes' | 'splitAt'>,
  change: z.infer<typeof ObservationChange>,
): Promise<void> {
  const { tone, themes, codes, quote, setAside } = change;
  mustBeCoding(
    { tone: tone === undefined ? observation.tone : tone, codes: codes ?? observation.codes },
    await loadCodebook(ports.store.read, { waveId: observation.waveId }),
    observation.codes,
  );
  if (observation.splitAt !== null) throw new Problem('already-split');
  const coding = tone !== undefined || themes !== undefined || codes !== undefined;
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, observation.waveId);
    const blind = await listSampled(tx, { waveId: observation.waveId, coderId: actor.id });
    if (blind.has(observation.id)) throw new Problem('in-sample');
    const set = {
      ...(tone === undefined ? {} : { tone }),
      ...(quote === undefined ? {} : { quote }),
      ...(setAside === undefined ? {} : { setAsideAt: setAside ? ports.now().toISOString() : null }),
      ...(coding ? { codedBy: actor.id, codedAt: ports.now().toISOString() } : {}),
    };
    if (Object.keys(set).length > 0) {
      await tx.update(observations).set(set).where(eq(observations.id, observation.id));
    }
    await tagObservation(tx, observation.id, { themes, codes });
    await audit(tx, ports, actor, 'code', 'observation', observation.id);
  });
}
