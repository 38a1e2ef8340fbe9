import { eq } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { topics } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { mustTakeEvidence } from './must-take-evidence.ts';

/** Writes down what someone who was interviewed wants on the network's table. */
export async function addTopic(
  ports: Ports,
  actor: UserActor,
  interview: { id: string; waveId: string },
  text: string,
): Promise<string> {
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, interview.waveId);
    await tx
      .insert(topics)
      .values({ id, waveId: interview.waveId, interviewId: interview.id, text, createdAt: now.toISOString() });
    await audit(tx, ports, actor, 'add', 'topic', id);
  });
  return id;
}

/** Approves the wording in which the network may see a topic, or (null) takes the approval back. */
export async function approveTopic(
  ports: Ports,
  actor: UserActor,
  topic: { id: string; waveId: string },
  wording: string | null,
): Promise<void> {
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, topic.waveId);
    await tx.update(topics).set({ wording }).where(eq(topics.id, topic.id));
    await audit(tx, ports, actor, wording === null ? 'withhold' : 'approve', 'topic', topic.id);
  });
}
