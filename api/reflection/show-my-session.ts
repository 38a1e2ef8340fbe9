import type { Reader } from '../../db/client.ts';
import type { FoundSession } from '../../db/queries/reflection/find-session.ts';
import {
  type FoundProposal,
  findSessionResult,
  listMyAnswers,
  listProposals,
  listSessionAnswers,
} from '../../db/queries/reflection/list-session-parts.ts';
import { publishedPicture } from '../picture/published-picture.ts';
import type { MySession, Step } from '../schemas/reflection-session.ts';
import { standing } from './count-step.ts';
import { resultOf, saidIn, stepsIn } from './show-session.ts';

/** A session as a participant's phone sees it: the step the room is at, what this phone said, and the result once it may be seen. */
export async function showMySession(read: Reader, session: FoundSession, participantId: string): Promise<MySession> {
  const { status, minimum, votesPerParticipant, position, answering, label } = session;
  const steps = stepsIn(session);
  const step = status === 'open' ? steps[position] : undefined;
  const proposals = await listProposals(read, session.id);
  const own = await listMyAnswers(read, participantId);
  const of = (kind: Step['kind']) => {
    const ids = new Set(steps.flatMap((one) => (one.kind === kind ? [one.id] : [])));
    return own.filter(({ stepId }) => ids.has(stepId));
  };
  return {
    ...{ status, network: session.network.name, label, minimum, votesPerParticipant, position },
    stepCount: steps.length,
    answering,
    step: step ? await showStep(read, session, step, proposals) : null,
    mine: {
      recognition: of('theme').map(({ subject, answer, remark }) => ({ theme: subject, answer, remark })),
      sortings: of('sorting').map(({ subject, answer }) => ({ code: subject, sorted: answer })),
      proposals: proposals.flatMap(({ participantId: by, key, theme, text }) =>
        by === participantId && key !== null ? [{ key, theme, text }] : [],
      ),
      votes: of('voting').map(({ subject }) => subject),
    } as MySession['mine'],
    result: step ? await resultNow(read, session, step, proposals) : null,
  };
}

async function resultNow(read: Reader, { id }: FoundSession, step: Step, proposals: FoundProposal[]) {
  const said = saidIn(step, await listSessionAnswers(read, id, step.id), proposals);
  return resultOf(step, await findSessionResult(read, id, step.id), said);
}

async function showStep(
  read: Reader,
  { waveId }: FoundSession,
  step: Step,
  proposals: FoundProposal[],
): Promise<MySession['step']> {
  if (step.kind === 'proposals') return step;
  if (step.kind === 'voting') {
    return { ...step, proposals: standing(proposals).map(({ id, theme, text }) => ({ id, theme, text })) };
  }
  const { picture } = await publishedPicture(read, waveId);
  if (step.kind === 'sorting') {
    const known = new Map(picture.themes.flatMap(({ canImprove }) => canImprove.map((said) => [said.code, said])));
    return {
      ...{ id: step.id, kind: step.kind },
      improvementThemes: step.codes.flatMap((code) => {
        const said = known.get(code);
        return said ? [{ code, theme: said.theme, label: said.label }] : [];
      }),
    };
  }
  const theme = picture.themes.find((one) => one.theme === step.theme);
  if (!theme) return null;
  return {
    ...{ id: step.id, kind: step.kind, theme: step.theme, quotes: step.quotes, table: theme.table },
    points: picture.points,
    response: { invited: picture.response.invited },
    statements: theme.items
      .filter(({ item }) => step.statements.includes(item))
      .map(({ item, text, table }) => ({ item, text, table })),
  };
}
