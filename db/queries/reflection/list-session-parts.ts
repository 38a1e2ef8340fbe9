import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { proposals, sessionAnswers, sessionResults } from '../../schema.ts';

export type FoundAnswer = typeof sessionAnswers.$inferSelect;
export type FoundResult = typeof sessionResults.$inferSelect;
export type FoundProposal = typeof proposals.$inferSelect;

/** What the participants said in a session, or in one of its steps. */
export async function listSessionAnswers(
  read: Reader | Writer,
  sessionId: string,
  stepId?: string,
): Promise<FoundAnswer[]> {
  const inStep = stepId === undefined ? undefined : eq(sessionAnswers.stepId, stepId);
  return read
    .select()
    .from(sessionAnswers)
    .where(and(eq(sessionAnswers.sessionId, sessionId), inStep));
}

/** What one participant said. */
export async function listMyAnswers(read: Reader, participantId: string): Promise<FoundAnswer[]> {
  return read.select().from(sessionAnswers).where(eq(sessionAnswers.participantId, participantId));
}

/** What the room sees of each step. */
export async function listSessionResults(read: Reader | Writer, sessionId: string): Promise<FoundResult[]> {
  return read.select().from(sessionResults).where(eq(sessionResults.sessionId, sessionId));
}

/** What the room sees of one step. */
export async function findSessionResult(
  read: Reader | Writer,
  sessionId: string,
  stepId: string,
): Promise<FoundResult | undefined> {
  const [found] = await read
    .select()
    .from(sessionResults)
    .where(and(eq(sessionResults.sessionId, sessionId), eq(sessionResults.stepId, stepId)));
  return found;
}

/** What was proposed, in the order in which it came in. */
export async function listProposals(read: Reader | Writer, sessionId: string): Promise<FoundProposal[]> {
  return read.select().from(proposals).where(eq(proposals.sessionId, sessionId)).orderBy(asc(proposals.id));
}

/** One proposal. */
export async function findProposal(read: Reader, id: string): Promise<FoundProposal | undefined> {
  const [found] = await read.select().from(proposals).where(eq(proposals.id, id));
  return found;
}
