import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { type FoundSession, findSession } from '../../db/queries/reflection/find-session.ts';
import { findSessionResult, listProposals } from '../../db/queries/reflection/list-session-parts.ts';
import { sessionAnswers, sessionParticipants } from '../../db/schema.ts';
import type { ParticipantActor } from '../access.ts';
import { Problem } from '../errors.ts';
import type { Step } from '../schemas/reflection-session.ts';
import { standing } from './count-step.ts';
import { refreshResult, touchSession } from './refresh-result.ts';
import { stepsIn } from './show-session.ts';

type Kind = Step['kind'];
type StepOf<K extends Kind> = Extract<Step, { kind: K }>;

/**
 * The step that the room is at, when it takes answers of this kind.
 *
 * @throws Problem `step-not-open` when the room is elsewhere or answering was stopped; `step-on-paper`
 */
export async function openStep<K extends Kind>(
  tx: Writer,
  actor: ParticipantActor,
  kind: K,
): Promise<{ session: FoundSession; step: StepOf<K> }> {
  const session = await findSession(tx, actor.sessionId);
  if (!session) throw new Problem('session-unknown');
  const step = stepsIn(session)[session.position];
  if (session.status !== 'open' || session.answering !== 'open' || step?.kind !== kind) {
    throw new Problem('step-not-open');
  }
  if ((await findSessionResult(tx, session.id, step.id))?.onPaper) throw new Problem('step-on-paper');
  return { session, step: step as StepOf<K> };
}

/** What a participant says about one subject of the step; saying the same again changes nothing. */
export async function sayOne(
  tx: Writer,
  actor: ParticipantActor,
  { session, step }: { session: FoundSession; step: Step },
  said: { subject: string; answer: string; remark: string },
): Promise<void> {
  const { participantId, sessionId } = actor;
  const place = and(
    eq(sessionAnswers.participantId, participantId),
    eq(sessionAnswers.stepId, step.id),
    eq(sessionAnswers.subject, said.subject),
  );
  const [known] = await tx.select().from(sessionAnswers).where(place);
  if (known?.answer === said.answer && known.remark === said.remark) return;
  if (known) await tx.update(sessionAnswers).set(said).where(place);
  else await tx.insert(sessionAnswers).values({ participantId, sessionId, stepId: step.id, ...said });
  await changed(tx, actor, session, step, 1);
}

/**
 * The votes of a participant, in place of those before.
 *
 * @throws Problem `too-many-votes`, `not-found` for a proposal that can't be voted for
 */
export async function vote(
  tx: Writer,
  actor: ParticipantActor,
  { session, step }: { session: FoundSession; step: Step },
  proposalIds: string[],
): Promise<void> {
  const chosen = [...new Set(proposalIds)];
  if (chosen.length > session.votesPerParticipant) throw new Problem('too-many-votes');
  const open = new Set(standing(await listProposals(tx, session.id)).map(({ id }) => id));
  if (!chosen.every((id) => open.has(id))) throw new Problem('not-found');
  const { participantId, sessionId } = actor;
  const own = and(eq(sessionAnswers.participantId, participantId), eq(sessionAnswers.stepId, step.id));
  const before = (await tx.select({ subject: sessionAnswers.subject }).from(sessionAnswers).where(own)).map(
    ({ subject }) => subject,
  );
  const added = chosen.filter((id) => !before.includes(id));
  const gone = before.filter((id) => !chosen.includes(id));
  if (added.length + gone.length === 0) return;
  if (gone.length > 0) await tx.delete(sessionAnswers).where(and(own, inArray(sessionAnswers.subject, gone)));
  if (added.length > 0) {
    await tx
      .insert(sessionAnswers)
      .values(added.map((subject) => ({ participantId, sessionId, stepId: step.id, subject, answer: 'vote' })));
  }
  await changed(tx, actor, session, step, 1);
}

/** Something that this participant did, and what follows for the room. */
export async function changed(
  tx: Writer,
  actor: ParticipantActor,
  session: FoundSession,
  step: Step,
  changes: number,
): Promise<void> {
  const isVisible = await refreshResult(tx, session, step, changes);
  await touchSession(tx, session.id, { isVisible });
  await tx
    .update(sessionParticipants)
    .set({ revision: sql`${sessionParticipants.revision} + 1` })
    .where(eq(sessionParticipants.id, actor.participantId));
}
