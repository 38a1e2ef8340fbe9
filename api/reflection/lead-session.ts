/** What who leads a session does to it. Every function runs in the transaction that it is given. */
import { eq, inArray, or } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import type { FoundSession } from '../../db/queries/reflection/find-session.ts';
import {
  type FoundProposal,
  listProposals,
  listSessionAnswers,
  listSessionResults,
} from '../../db/queries/reflection/list-session-parts.ts';
import { opportunities, proposals, reflectionSessions, sessionResults } from '../../db/schema.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import type { Outcome, Step } from '../schemas/reflection-session.ts';
import { codeHours, newJoinCode } from './join-code.ts';
import { refreshResult, touchSession } from './refresh-result.ts';
import { stepsIn } from './show-session.ts';
import { answersTogether } from './showable.ts';

type Set = Partial<typeof reflectionSessions.$inferInsert>;

async function set(tx: Writer, { id }: FoundSession, values: Set): Promise<void> {
  if (Object.keys(values).length === 0) return;
  await tx.update(reflectionSessions).set(values).where(eq(reflectionSessions.id, id));
  await touchSession(tx, id, { isVisible: true });
}

export function mustBeOpen({ status }: Pick<FoundSession, 'status'>): void {
  if (status !== 'open') throw new Problem('session-not-open');
}

/** A code that works from now on, for a day's work. */
function freshCode(ports: Ports): { joinCode: string; joinCodeExpiresAt: string } {
  const expires = new Date(ports.now().getTime() + codeHours * 3_600_000);
  return { joinCode: newJoinCode(ports.randomBytes), joinCodeExpiresAt: expires.toISOString() };
}

/** Opens the room; what was promised stays as it is from here on. @throws Problem `session-not-prepared` */
export async function openSession(tx: Writer, ports: Ports, session: FoundSession): Promise<void> {
  if (session.status !== 'prepared') throw new Problem('session-not-prepared');
  await set(tx, session, { status: 'open', openedAt: ports.now().toISOString(), ...freshCode(ports) });
}

/** Ends the session; nobody joins or answers any more. @throws Problem `session-not-open` */
export async function closeSession(tx: Writer, ports: Ports, session: FoundSession): Promise<void> {
  mustBeOpen(session);
  await settle(tx, { ...session, answering: 'stopped' });
  const closed = { status: 'closed' as const, answering: 'stopped' as const, closedAt: ports.now().toISOString() };
  await set(tx, session, { ...closed, joinCode: null, joinCodeExpiresAt: null });
}

/** Another code; the one before stops. Who joined stays. @throws Problem `session-not-open` */
export async function renewCode(tx: Writer, ports: Ports, session: FoundSession): Promise<void> {
  mustBeOpen(session);
  await set(tx, session, freshCode(ports));
}

/** Goes to a step, or stops answering there. @throws Problem `session-not-open`, `not-found` for a step that is not there */
export async function moveTo(
  tx: Writer,
  session: FoundSession,
  to: { position: number; answering: 'open' | 'stopped' },
): Promise<void> {
  mustBeOpen(session);
  if (!stepsIn(session)[to.position]) throw new Problem('not-found');
  // Leaving a step stops it: the room sees its last answers too.
  const isLeft = to.position !== session.position;
  if (isLeft || to.answering === 'stopped') await settle(tx, { ...session, answering: 'stopped' });
  await set(tx, session, to);
}

/** Shows the current step with everything that came in. */
async function settle(tx: Writer, session: FoundSession): Promise<void> {
  const step = stepsIn(session)[session.position];
  if (step) await refreshResult(tx, session, step, 0);
}

/** Whether something was said in a step, on phones or on paper. */
async function stepsWithAnswers(tx: Writer, sessionId: string): Promise<ReadonlySet<string>> {
  const answered = (await listSessionAnswers(tx, sessionId)).map(({ stepId }) => stepId);
  const counted = (await listSessionResults(tx, sessionId)).flatMap(({ stepId, onPaper }) => (onPaper ? [stepId] : []));
  return new Set([...answered, ...counted]);
}

/**
 * Changes what was prepared.
 *
 * @throws Problem `session-not-prepared` for the promised number of participants once it is open, `step-has-answers` for a
 * step that was answered or for votes once somebody voted, `session-not-open` when it is over
 */
export async function changePlan(
  tx: Writer,
  session: FoundSession,
  plan: { minimum?: number; votesPerParticipant?: number; steps?: Step[] },
): Promise<void> {
  if (session.status === 'closed') throw new Problem('session-not-open');
  const { steps, ...numbers } = plan;
  if (numbers.minimum !== undefined && numbers.minimum !== session.minimum && session.status !== 'prepared') {
    throw new Problem('session-not-prepared');
  }
  const before = stepsIn(session);
  const answered = await stepsWithAnswers(tx, session.id);
  const votedIn = before.some(({ id, kind }) => kind === 'voting' && answered.has(id));
  if (numbers.votesPerParticipant !== undefined && votedIn) throw new Problem('step-has-answers');
  if (steps === undefined) return set(tx, session, numbers);
  const isKept = (step: Step) => steps.some((one) => one.id === step.id && canonicalJson(one) === canonicalJson(step));
  if (!before.every((step) => !answered.has(step.id) || isKept(step))) throw new Problem('step-has-answers');
  const here = before[session.position]?.id;
  const position = Math.max(
    0,
    steps.findIndex(({ id }) => id === here),
  );
  await set(tx, session, { ...numbers, steps: JSON.stringify(steps), position });
}

/**
 * Writes down what was counted by hand.
 *
 * @throws Problem `session-not-open`, `not-found` for another kind of step, `step-has-answers` when phones answered it
 */
export async function countOnPaper(tx: Writer, session: FoundSession, stepId: string, outcome: Outcome): Promise<void> {
  mustBeOpen(session);
  const step = stepsIn(session).find(({ id }) => id === stepId);
  if (step?.kind !== outcome.kind) throw new Problem('not-found');
  if ((await listSessionAnswers(tx, session.id, stepId)).length > 0) throw new Problem('step-has-answers');
  const row = { shown: canonicalJson(shownOf(outcome)), changes: 0, onPaper: true };
  await tx
    .insert(sessionResults)
    .values({ sessionId: session.id, stepId, ...row })
    .onConflictDoUpdate({ target: [sessionResults.sessionId, sessionResults.stepId], set: row });
  await touchSession(tx, session.id, { isVisible: true });
}

function shownOf(outcome: Outcome) {
  switch (outcome.kind) {
    case 'theme': {
      const { recognised, partly, not, remarks } = outcome;
      return { shown: { recognised, partly, not }, remarks: remarks.filter((remark) => remark !== '') };
    }
    case 'sorting':
      return { shown: outcome.sorted, remarks: [] };
    case 'voting':
      return { shown: outcome.votes, remarks: [] };
  }
}

/** A proposal that who leads writes down. @throws Problem `session-not-open` */
export async function addProposal(
  tx: Writer,
  ports: Ports,
  session: FoundSession,
  proposal: Pick<FoundProposal, 'theme' | 'text'>,
): Promise<void> {
  mustBeOpen(session);
  const now = ports.now();
  const row = { id: newId(now, ports.randomBytes), sessionId: session.id, createdAt: now.toISOString() };
  await tx.insert(proposals).values({ ...row, ...proposal, setAside: false });
  await touchSession(tx, session.id, { isVisible: true });
}

/**
 * Rewords a proposal, sets it aside, or says which proposals are part of it; their votes go along. All at once: proposals
 * that were put together never stand there half.
 *
 * @throws Problem `session-not-open`, `not-found` for a part of another session, or for parts of what is a part itself
 */
export async function changeProposal(
  tx: Writer,
  session: FoundSession,
  proposal: FoundProposal,
  { parts, ...change }: Partial<Pick<FoundProposal, 'theme' | 'text' | 'setAside'>> & { parts?: string[] },
): Promise<void> {
  mustBeOpen(session);
  if (Object.keys(change).length > 0) await tx.update(proposals).set(change).where(eq(proposals.id, proposal.id));
  if (parts) await putTogether(tx, await listProposals(tx, session.id), proposal.id, parts);
  for (const step of stepsIn(session).filter(({ kind }) => kind === 'voting')) {
    if ((await listSessionAnswers(tx, session.id, step.id)).length > 0) {
      await refreshResult(tx, session, step, answersTogether);
    }
  }
  await touchSession(tx, session.id, { isVisible: true });
}

async function putTogether(tx: Writer, all: FoundProposal[], into: string, parts: string[]): Promise<void> {
  const found = all.filter(({ id }) => parts.includes(id));
  const isPart = all.some(({ id, mergedIntoId }) => id === into && mergedIntoId !== null);
  if (found.length < new Set(parts).size || parts.includes(into) || (isPart && parts.length > 0)) {
    throw new Problem('not-found');
  }
  await tx.update(proposals).set({ mergedIntoId: null }).where(eq(proposals.mergedIntoId, into));
  if (parts.length === 0) return;
  const partsOfParts = inArray(proposals.mergedIntoId, parts);
  await tx
    .update(proposals)
    .set({ mergedIntoId: into })
    .where(or(inArray(proposals.id, parts), partsOfParts));
}

/** Makes improvement opportunities of proposals, each once. @throws Problem `not-found` for a proposal of another session */
export async function makeOpportunities(
  tx: Writer,
  ports: Ports,
  session: FoundSession,
  proposalIds: string[],
): Promise<string[]> {
  const all = await listProposals(tx, session.id);
  const chosen = [...new Set(proposalIds)].map((id) => all.find((one) => one.id === id));
  const made: string[] = [];
  for (const proposal of chosen) {
    if (!proposal) throw new Problem('not-found');
    if (proposal.opportunityId !== null) continue;
    const now = ports.now();
    const id = newId(now, ports.randomBytes);
    const { theme, text } = proposal;
    await tx.insert(opportunities).values({ id, waveId: session.waveId, theme, text, createdAt: now.toISOString() });
    await tx.update(proposals).set({ opportunityId: id }).where(eq(proposals.id, proposal.id));
    made.push(id);
  }
  await touchSession(tx, session.id, { isVisible: false });
  return made;
}
