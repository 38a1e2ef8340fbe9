import type { z } from '@hono/zod-openapi';
import { newId } from '../../db/ids.ts';
import { observations } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import { loadCodebook } from '../codebook/effective-codebook.ts';
import type { Ports } from '../env.ts';
import type { NewObservation } from '../schemas/observation.ts';
import { mustBeCoding } from './must-be-coding.ts';
import { mustTakeEvidence } from './must-take-evidence.ts';
import { tagObservation } from './tag-observation.ts';

/** Writes down what was said in an interview; with a tone, a theme or a code it counts as coded. */
export async function addObservation(
  ports: Ports,
  actor: UserActor,
  interview: { id: string; waveId: string },
  said: z.infer<typeof NewObservation>,
): Promise<string> {
  mustBeCoding(said, await loadCodebook(ports.store.read, { waveId: interview.waveId }));
  const now = ports.now();
  const at = now.toISOString();
  const id = newId(now, ports.randomBytes);
  const coded = said.tone !== null || said.themes.length > 0 || said.codes.length > 0;
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, interview.waveId);
    await tx.insert(observations).values({
      id,
      waveId: interview.waveId,
      interviewId: interview.id,
      text: said.text,
      tone: said.tone,
      codedBy: coded ? actor.id : null,
      codedAt: coded ? at : null,
      createdAt: at,
    });
    await tagObservation(tx, id, said);
    await audit(tx, ports, actor, 'add', 'observation', id);
  });
  return id;
}
