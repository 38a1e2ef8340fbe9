/** What someone in the room does, with the token on the phone. */
import { createRoute, z } from '@hono/zod-openapi';
import { and, eq } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { findSession, findSessionByCode } from '../../db/queries/reflection/find-session.ts';
import { proposals, sessionParticipants } from '../../db/schema.ts';
import { canTakePart, must } from '../access.ts';
import { audit } from '../audit.ts';
import { router } from '../context.ts';
import { Problem } from '../errors.ts';
import { hasSeen } from '../etag.ts';
import { readJoinCode } from '../reflection/join-code.ts';
import { recogniseParticipant } from '../reflection/recognise-participant.ts';
import { touchSession } from '../reflection/refresh-result.ts';
import { changed, openStep, sayOne, vote } from '../reflection/say.ts';
import { showMySession } from '../reflection/show-my-session.ts';
import { jsonAnswer, jsonBody, noAnswer, Theme } from '../schemas/common.ts';
import {
  JoinCode,
  Joined,
  MyRecognition,
  MySession,
  MySorting,
  MyVotes,
  NewProposal,
} from '../schemas/reflection-session.ts';
import { newToken, sha256 } from '../tokens.ts';

const base = router();
base.use('/my-session', recogniseParticipant);
base.use('/my-session/*', recogniseParticipant);

export const mySessionRoutes = base
  .openapi(
    createRoute({
      method: 'post',
      path: '/session-participants',
      summary: 'Join a reflection session with the code on the screen',
      request: jsonBody(JoinCode),
      responses: { 201: jsonAnswer(Joined, 'The token of this phone') },
    }),
    async (c) => {
      const ports = c.get('ports');
      const now = ports.now();
      const at = now.toISOString();
      const session = await findSessionByCode(ports.store.read, readJoinCode(c.req.valid('json').code));
      if (session?.status !== 'open' || (session.joinCodeExpiresAt ?? '') <= at) throw new Problem('code-unknown');
      const token = newToken(ports.randomBytes);
      const tokenHash = await sha256(token);
      const id = newId(now, ports.randomBytes);
      await ports.store.write(async (tx) => {
        await tx.insert(sessionParticipants).values({ id, sessionId: session.id, tokenHash, joinedAt: at });
        await touchSession(tx, session.id, { isVisible: false });
        const actor = { kind: 'participant' as const, participantId: id, sessionId: session.id, seen: '' };
        await audit(tx, ports, actor, 'join', 'reflection-session', session.id);
      });
      return c.json({ token, sessionId: session.id }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/my-session',
      summary: 'The step that the room is at, what I said, and the result once it may be seen',
      description: 'Ask again with `If-None-Match`: 304 when nothing changed.',
      responses: { 200: jsonAnswer(MySession, 'The session as a phone sees it'), 304: noAnswer('Nothing changed') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canTakePart(actor), actor);
      c.header('ETag', actor.seen);
      if (hasSeen(c.req.header('If-None-Match'), actor.seen)) return c.body(null, 304);
      const { read } = c.get('ports').store;
      const session = await findSession(read, actor.sessionId);
      if (!session) throw new Problem('session-unknown');
      return c.json(await showMySession(read, session, actor.participantId), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-session/recognitions/{theme}',
      summary: 'Say whether a theme is recognised',
      request: { params: z.object({ theme: Theme }), ...jsonBody(MyRecognition) },
      responses: { 204: noAnswer('Kept') },
    }),
    async (c) => {
      const [actor, { theme }, said] = [c.get('actor'), c.req.valid('param'), c.req.valid('json')];
      must(canTakePart(actor), actor);
      await c.get('ports').store.write(async (tx) => {
        const place = await openStep(tx, actor, 'theme');
        if (place.step.theme !== theme) throw new Problem('step-not-open');
        await sayOne(tx, actor, place, { subject: theme, ...said });
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-session/sortings/{code}',
      summary: 'Sort an improvement theme',
      request: { params: z.object({ code: z.string().max(100) }), ...jsonBody(MySorting) },
      responses: { 204: noAnswer('Kept') },
    }),
    async (c) => {
      const [actor, { code }, { sorted }] = [c.get('actor'), c.req.valid('param'), c.req.valid('json')];
      must(canTakePart(actor), actor);
      await c.get('ports').store.write(async (tx) => {
        const place = await openStep(tx, actor, 'sorting');
        if (!place.step.codes.includes(code)) throw new Problem('not-found');
        await sayOne(tx, actor, place, { subject: code, answer: sorted, remark: '' });
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-session/proposals/{key}',
      summary: 'Propose what could improve; the same key again changes it',
      request: { params: z.object({ key: z.string().min(8).max(64) }), ...jsonBody(NewProposal) },
      responses: { 204: noAnswer('Kept') },
    }),
    async (c) => {
      const [ports, actor] = [c.get('ports'), c.get('actor')];
      must(canTakePart(actor), actor);
      const [{ key }, proposal] = [c.req.valid('param'), c.req.valid('json')];
      const { participantId, sessionId } = actor;
      await ports.store.write(async (tx) => {
        const { session, step } = await openStep(tx, actor, 'proposals');
        const own = and(eq(proposals.participantId, participantId), eq(proposals.key, key));
        const known = await tx.update(proposals).set(proposal).where(own).returning({ id: proposals.id });
        if (known.length === 0) {
          const now = ports.now();
          const row = {
            id: newId(now, ports.randomBytes),
            sessionId,
            participantId,
            key,
            createdAt: now.toISOString(),
          };
          await tx.insert(proposals).values({ ...row, ...proposal, setAside: false });
        }
        await changed(tx, actor, session, step, 1);
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/my-session/votes',
      summary: 'My votes, in place of those before',
      request: jsonBody(MyVotes),
      responses: { 204: noAnswer('Kept') },
    }),
    async (c) => {
      const [actor, { proposalIds }] = [c.get('actor'), c.req.valid('json')];
      must(canTakePart(actor), actor);
      await c.get('ports').store.write(async (tx) => {
        await vote(tx, actor, await openStep(tx, actor, 'voting'), proposalIds);
      });
      return c.body(null, 204);
    },
  );
