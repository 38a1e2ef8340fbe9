import type { Reader } from '../../db/client.ts';
import { type FoundSession, findPictureJson } from '../../db/queries/reflection/find-session.ts';
import {
  type FoundProposal,
  listMyAnswers,
  listProposals,
  listSessionAnswers,
  listSessionResults,
} from '../../db/queries/reflection/list-session-parts.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import type { MySession, Step } from '../schemas/reflection-session.ts';
import { resultOf, stepsIn } from './show-session.ts';

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

async function resultNow(read: Reader, session: FoundSession, step: Step, proposals: FoundProposal[]) {
  const result = (await listSessionResults(read, session.id)).find(({ stepId }) => stepId === step.id);
  const answers =
    step.kind === 'proposals'
      ? proposals.flatMap(({ participantId }) => (participantId === null ? [] : [{ participantId }]))
      : await listSessionAnswers(read, session.id, step.id);
  return resultOf(step, result, answers);
}

async function showStep(
  read: Reader,
  { waveId }: FoundSession,
  step: Step,
  proposals: FoundProposal[],
): Promise<MySession['step']> {
  if (step.kind === 'proposals') return step;
  if (step.kind === 'voting') {
    const standing = proposals.filter(({ mergedIntoId, setAside }) => mergedIntoId === null && !setAside);
    return { ...step, proposals: standing.map(({ id, theme, text }) => ({ id, theme, text })) };
  }
  const json = await findPictureJson(read, waveId);
  if (json === undefined) throw new Error('showStep: a session is of a published picture');
  const picture = JSON.parse(json) as PictureDocument;
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
