import { and, eq, sql } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import {
  findSessionResult,
  listProposals,
  listSessionAnswers,
} from '../../db/queries/reflection/list-session-parts.ts';
import { reflectionSessions, sessionResults } from '../../db/schema.ts';
import { canonicalJson } from '../canonical.ts';
import type { Step } from '../schemas/reflection-session.ts';
import { answeredBy, countStep } from './count-step.ts';
import { isDue, mayShow } from './showable.ts';

type Of = { id: string; minimum: number; answering: 'open' | 'stopped' };

/**
 * Brings what the room sees of a step up to date, as far as it may see it.
 *
 * @param changes answers that came in or changed just now
 * @returns whether phones have something new to see
 */
export async function refreshResult(tx: Writer, session: Of, step: Step, changes: number): Promise<boolean> {
  if (step.kind === 'proposals') return false;
  const known = await findSessionResult(tx, session.id, step.id);
  if (known?.onPaper) return false;
  const isShown = known !== undefined && known.shown !== null;
  const waiting = (known?.changes ?? 0) + changes;
  if (!isDue({ isShown, changes: waiting, answering: session.answering })) {
    // Most answers: nothing is counted, so a full room need not be read again.
    await tx.update(sessionResults).set({ changes: waiting }).where(resultOf(session.id, step.id));
    return false;
  }
  const answers = await listSessionAnswers(tx, session.id, step.id);
  const answered = answeredBy(answers);
  const may = mayShow({ ...session, answered, isShown, changes: waiting });
  const counted = may ? countStep(step, answers, await listProposals(tx, session.id), session.minimum) : null;
  const shown = counted ? canonicalJson(counted) : (known?.shown ?? null);
  const row = { shown, changes: counted ? 0 : waiting };
  await tx
    .insert(sessionResults)
    .values({ sessionId: session.id, stepId: step.id, onPaper: false, ...row })
    .onConflictDoUpdate({ target: [sessionResults.sessionId, sessionResults.stepId], set: row });
  return counted !== null || !isShown;
}

const resultOf = (sessionId: string, stepId: string) =>
  and(eq(sessionResults.sessionId, sessionId), eq(sessionResults.stepId, stepId));

/** Writes down that a session changed, for who leads it and, when they see it, for the phones. */
export async function touchSession(tx: Writer, sessionId: string, o: { isVisible: boolean }): Promise<void> {
  await tx
    .update(reflectionSessions)
    .set({
      revision: sql`${reflectionSessions.revision} + 1`,
      ...(o.isVisible ? { visible: sql`${reflectionSessions.visible} + 1` } : {}),
    })
    .where(eq(reflectionSessions.id, sessionId));
}
