import { createRoute, z } from '@hono/zod-openapi';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { type FoundSession, findSession, listSessions } from '../../db/queries/reflection/find-session.ts';
import { findProposal } from '../../db/queries/reflection/list-session-parts.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import { reflectionSessions } from '../../db/schema.ts';
import { canLeadReflection, canSeePublished, must, mustExist } from '../access.ts';
import { audit, auditEach } from '../audit.ts';
import { type AppContext, router } from '../context.ts';
import { invalid, Problem } from '../errors.ts';
import { hasSeen } from '../etag.ts';
import { publishedPicture } from '../picture/published-picture.ts';
import {
  addProposal,
  changePlan,
  changeProposal,
  closeSession,
  countOnPaper,
  makeOpportunities,
  moveTo,
  openSession,
  renewCode,
} from '../reflection/lead-session.ts';
import { showSession } from '../reflection/show-session.ts';
import { stepsOf, wrongSteps } from '../reflection/steps-of.ts';
import { Id, jsonAnswer, jsonBody, noAnswer } from '../schemas/common.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import {
  Chosen,
  NewProposal,
  Outcome,
  Position,
  PossibleSteps,
  ProposalChange,
  ReflectionSession,
  ReflectionSessions,
  SessionPlan,
  type Step,
} from '../schemas/reflection-session.ts';
import { texts } from '../texts/index.ts';

const ofWave = z.object({ waveId: Id });
const one = z.object({ sessionId: Id });
const answer = { 200: jsonAnswer(ReflectionSession, 'The session as it is now') };

/** A session that the actor leads. */
async function ledSession(c: AppContext, sessionId: string): Promise<FoundSession> {
  const actor = c.get('actor');
  const found = await findSession(c.get('ports').store.read, sessionId);
  mustExist(found, actor, ({ network }) => canSeePublished(actor, network));
  must(canLeadReflection(actor, found.network), actor);
  return found;
}

/** Does something to a session as it is inside the transaction, and answers with what it became. */
async function lead(
  c: AppContext,
  sessionId: string,
  verb: string,
  work: (tx: Writer, session: FoundSession) => Promise<unknown>,
): Promise<ReflectionSession> {
  const [ports, actor] = [c.get('ports'), c.get('actor')];
  await ledSession(c, sessionId);
  await ports.store.write(async (tx) => {
    const session = await findSession(tx, sessionId);
    if (!session) throw new Problem('not-found');
    await work(tx, session);
    await audit(tx, ports, actor, verb, 'reflection-session', sessionId);
  });
  return showSession(ports.store.read, await ledSession(c, sessionId));
}

function mustBeInPicture(steps: Step[] | undefined, picture: PictureDocument): void {
  if (!steps || wrongSteps(steps, picture, '').length === 0) return;
  throw invalid((locale) => wrongSteps(steps, picture, texts(locale).session.notInPicture));
}

export const reflectionSessionsRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/waves/{waveId}/reflection-sessions',
      summary: 'The reflection sessions of a wave',
      request: { params: ofWave },
      responses: { 200: jsonAnswer(ReflectionSessions, 'Newest first') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const actor = c.get('actor');
      const wave = await findWave(read, c.req.valid('param').waveId);
      mustExist(wave, actor, ({ network }) => canSeePublished(actor, network));
      return c.json({ reflectionSessions: await listSessions(read, wave.id) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/waves/{waveId}/reflection-sessions',
      summary: 'Prepare a reflection session on a published picture',
      request: { params: ofWave, ...jsonBody(SessionPlan) },
      responses: { 201: jsonAnswer(ReflectionSession, 'The prepared session') },
    }),
    async (c) => {
      const [ports, actor, plan] = [c.get('ports'), c.get('actor'), c.req.valid('json')];
      const wave = await findWave(ports.store.read, c.req.valid('param').waveId);
      mustExist(wave, actor, ({ network }) => canSeePublished(actor, network));
      must(canLeadReflection(actor, wave.network), actor);
      const { picture } = await publishedPicture(ports.store.read, wave.id);
      mustBeInPicture(plan.steps, picture);
      const now = ports.now();
      const id = newId(now, ports.randomBytes);
      await ports.store.write(async (tx) => {
        await tx.insert(reflectionSessions).values({
          ...{ id, waveId: wave.id, status: 'prepared', position: 0, answering: 'open', createdAt: now.toISOString() },
          minimum: plan.minimum ?? picture.threshold,
          votesPerParticipant: plan.votesPerParticipant ?? 3,
          steps: JSON.stringify(plan.steps ?? stepsOf(picture)),
        });
        await audit(tx, ports, actor, 'prepare', 'reflection-session', id);
      });
      return c.json(await showSession(ports.store.read, await ledSession(c, id)), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/reflection-sessions/{sessionId}',
      summary: 'A reflection session, for who leads it',
      description: 'Ask again with `If-None-Match`: 304 when nothing changed.',
      request: { params: one },
      responses: { ...answer, 304: noAnswer('Nothing changed') },
    }),
    async (c) => {
      const session = await ledSession(c, c.req.valid('param').sessionId);
      const tag = `"${session.revision}"`;
      c.header('ETag', tag);
      if (hasSeen(c.req.header('If-None-Match'), tag)) return c.body(null, 304);
      return c.json(await showSession(c.get('ports').store.read, session), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/reflection-sessions/{sessionId}/possible-steps',
      summary: 'Every step that the picture gives, to choose from',
      request: { params: one },
      responses: { 200: jsonAnswer(PossibleSteps, 'The steps, with all statements, quotes and improvement themes') },
    }),
    async (c) => {
      const { waveId } = await ledSession(c, c.req.valid('param').sessionId);
      const { picture } = await publishedPicture(c.get('ports').store.read, waveId);
      return c.json({ steps: stepsOf(picture) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/reflection-sessions/{sessionId}',
      summary: 'Change what was prepared',
      request: { params: one, ...jsonBody(SessionPlan) },
      responses: answer,
    }),
    async (c) => {
      const plan = c.req.valid('json');
      const { id, waveId } = await ledSession(c, c.req.valid('param').sessionId);
      if (plan.steps) {
        const { picture } = await publishedPicture(c.get('ports').store.read, waveId);
        mustBeInPicture(plan.steps, picture);
      }
      return c.json(await lead(c, id, 'change', (tx, session) => changePlan(tx, session, plan)), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reflection-sessions/{sessionId}/opening',
      summary: 'Open the session: phones can join with a code',
      request: { params: one },
      responses: answer,
    }),
    async (c) => {
      const { sessionId } = c.req.valid('param');
      return c.json(await lead(c, sessionId, 'open', (tx, session) => openSession(tx, c.get('ports'), session)), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reflection-sessions/{sessionId}/closing',
      summary: 'Close the session',
      request: { params: one },
      responses: answer,
    }),
    async (c) => {
      const { sessionId } = c.req.valid('param');
      return c.json(await lead(c, sessionId, 'close', (tx, session) => closeSession(tx, c.get('ports'), session)), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reflection-sessions/{sessionId}/join-codes',
      summary: 'Make another code; the one before stops',
      request: { params: one },
      responses: answer,
    }),
    async (c) => {
      const { sessionId } = c.req.valid('param');
      return c.json(await lead(c, sessionId, 'renew-code', (tx, one) => renewCode(tx, c.get('ports'), one)), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/reflection-sessions/{sessionId}/position',
      summary: 'Go to a step, or stop answering there',
      request: { params: one, ...jsonBody(Position) },
      responses: answer,
    }),
    async (c) => {
      const [{ sessionId }, to] = [c.req.valid('param'), c.req.valid('json')];
      return c.json(await lead(c, sessionId, 'move', (tx, session) => moveTo(tx, session, to)), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/reflection-sessions/{sessionId}/steps/{stepId}/outcome',
      summary: 'Write down what was counted by hand in a step',
      request: { params: one.extend({ stepId: z.string().max(64) }), ...jsonBody(Outcome) },
      responses: answer,
    }),
    async (c) => {
      const [{ sessionId, stepId }, outcome] = [c.req.valid('param'), c.req.valid('json')];
      const work = (tx: Writer, session: FoundSession) => countOnPaper(tx, session, stepId, outcome);
      return c.json(await lead(c, sessionId, 'count', work), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reflection-sessions/{sessionId}/proposals',
      summary: 'Write down a proposal from the room',
      request: { params: one, ...jsonBody(NewProposal) },
      responses: { 201: jsonAnswer(ReflectionSession, 'The session with the proposal') },
    }),
    async (c) => {
      const [ports, proposal] = [c.get('ports'), c.req.valid('json')];
      const work = (tx: Writer, session: FoundSession) => addProposal(tx, ports, session, proposal);
      return c.json(await lead(c, c.req.valid('param').sessionId, 'propose', work), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'patch',
      path: '/proposals/{proposalId}',
      summary: 'Reword a proposal, set it aside, or put others together in it',
      request: { params: z.object({ proposalId: Id }), ...jsonBody(ProposalChange) },
      responses: answer,
    }),
    async (c) => {
      const proposal = await findProposal(c.get('ports').store.read, c.req.valid('param').proposalId);
      const { id } = await ledSession(c, proposal?.sessionId ?? '');
      if (!proposal) throw new Problem('not-found');
      const change = c.req.valid('json');
      const work = (tx: Writer, session: FoundSession) => changeProposal(tx, session, proposal, change);
      return c.json(await lead(c, id, 'change-proposal', work), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/reflection-sessions/{sessionId}/opportunities',
      summary: 'Make improvement opportunities of proposals, each once',
      request: { params: one, ...jsonBody(Chosen) },
      responses: { 201: jsonAnswer(ReflectionSession, 'The session, its proposals linked') },
    }),
    async (c) => {
      const [ports, { proposalIds }] = [c.get('ports'), c.req.valid('json')];
      const work = async (tx: Writer, session: FoundSession) => {
        const made = await makeOpportunities(tx, ports, session, proposalIds);
        await auditEach(tx, ports, c.get('actor'), 'add', 'opportunity', made);
      };
      return c.json(await lead(c, c.req.valid('param').sessionId, 'make-opportunities', work), 201);
    },
  );
