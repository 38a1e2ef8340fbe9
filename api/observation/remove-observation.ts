import { eq } from 'drizzle-orm';
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
  observation: { id: string; waveId: string; interviewId: string | null },
): Promise<void> {
  if (observation.interviewId === null) throw new Problem('forbidden');
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, observation.waveId);
    await tagObservation(tx, observation.id, { themes: [], codes: [] });
    await tx.delete(observations).where(eq(observations.id, observation.id));
    await audit(tx, ports, actor, 'remove', 'observation', observation.id);
  });
}
