import { eq } from 'drizzle-orm';
import { isSampled } from '../../db/queries/observation/is-sampled.ts';
import type { FoundObservation } from '../../db/queries/observation/list-observations.ts';
import { observations } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { mustTakeEvidence } from './must-take-evidence.ts';
import { tagObservation } from './tag-observation.ts';

/** Removes a remark that was entered by mistake. What a member wrote is not the analyst's to remove. */
export async function removeObservation(
  ports: Ports,
  actor: UserActor,
  observation: Pick<FoundObservation, 'id' | 'waveId' | 'interviewId' | 'parentId' | 'splitAt'>,
): Promise<void> {
  if (observation.interviewId === null) throw new Problem('forbidden');
  if ((observation.parentId ?? observation.splitAt) !== null) throw new Problem('already-split');
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, observation.waveId);
    if (await isSampled(tx, observation.id)) throw new Problem('in-sample');
    await tagObservation(tx, observation.id, { themes: [], codes: [] });
    await tx.delete(observations).where(eq(observations.id, observation.id));
    await audit(tx, ports, actor, 'remove', 'observation', observation.id);
  });
}
