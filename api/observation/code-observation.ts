import type { z } from '@hono/zod-openapi';
import { eq } from 'drizzle-orm';
import type { FoundObservation } from '../../db/queries/observation/list-observations.ts';
import { observations } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
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
  observation: Pick<FoundObservation, 'id' | 'waveId' | 'tone' | 'codes'>,
  change: z.infer<typeof ObservationChange>,
): Promise<void> {
  const { tone, themes, codes, quote } = change;
  mustBeCoding({ tone: tone === undefined ? observation.tone : tone, codes: codes ?? observation.codes });
  const coding = tone !== undefined || themes !== undefined || codes !== undefined;
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, observation.waveId);
    const set = {
      ...(tone === undefined ? {} : { tone }),
      ...(quote === undefined ? {} : { quote }),
      ...(coding ? { codedBy: actor.id, codedAt: ports.now().toISOString() } : {}),
    };
    if (Object.keys(set).length > 0) {
      await tx.update(observations).set(set).where(eq(observations.id, observation.id));
    }
    await tagObservation(tx, observation.id, { themes, codes });
    await audit(tx, ports, actor, 'code', 'observation', observation.id);
  });
}
