import type { Reader } from '../../db/client.ts';
import { countParticipants, type FoundSession } from '../../db/queries/reflection/find-session.ts';
import {
  type FoundAnswer,
  type FoundProposal,
  type FoundResult,
  listProposals,
  listSessionAnswers,
  listSessionResults,
} from '../../db/queries/reflection/list-session-parts.ts';
import type { AnsweredStep, ReflectionSession, Step } from '../schemas/reflection-session.ts';
import { answeredBy, type Counted } from './count-step.ts';

/** The steps of a session; they were checked when they were stored. */
export const stepsIn = ({ steps }: Pick<FoundSession, 'steps'>): Step[] => JSON.parse(steps);

/** A session as who leads it sees it: of what participants said only what the room may see. */
export async function showSession(read: Reader, session: FoundSession): Promise<ReflectionSession> {
  const { id, waveId, status, minimum, votesPerParticipant, position, answering, joinCode, joinCodeExpiresAt } =
    session;
  const steps = stepsIn(session);
  const [answers, results] = [await listSessionAnswers(read, id), await listSessionResults(read, id)];
  const proposals = await listProposals(read, id);
  return {
    ...{ id, waveId, status, minimum, votesPerParticipant, steps, position, answering },
    joinCode: joinCode && joinCodeExpiresAt ? { code: joinCode, expiresAt: joinCodeExpiresAt } : null,
    joined: await countParticipants(read, id),
    results: steps.map((step) =>
      resultOf(
        step,
        results.find(({ stepId }) => stepId === step.id),
        saidIn(step, answers, proposals),
      ),
    ),
    proposals: proposals.map(showProposal),
  };
}

/** Who said something in a step, once for each thing said: in the step for proposals, who proposed. */
export const saidIn = (
  step: Step,
  answers: FoundAnswer[],
  proposals: FoundProposal[],
): Pick<FoundAnswer, 'participantId'>[] =>
  step.kind === 'proposals'
    ? proposals.flatMap(({ participantId }) => (participantId === null ? [] : [{ participantId }]))
    : answers.filter(({ stepId }) => stepId === step.id);

/** What the room sees of one step. */
export function resultOf(
  step: Step,
  result: FoundResult | undefined,
  answers: { participantId: string }[],
): AnsweredStep {
  const counted = result?.shown ? (JSON.parse(result.shown) as Counted) : null;
  const base = { stepId: step.id, answered: answeredBy(answers), onPaper: result?.onPaper ?? false };
  return { ...base, kind: step.kind, shown: counted?.shown ?? null, remarks: counted?.remarks ?? [] } as AnsweredStep;
}

const showProposal = ({ id, theme, text, mergedIntoId, setAside, opportunityId, createdAt }: FoundProposal) => ({
  ...{ id, theme, text, mergedInto: mergedIntoId, setAside, opportunityId, createdAt },
});
