import { createMiddleware } from 'hono/factory';
import { findParticipant } from '../../db/queries/reflection/find-session.ts';
import type { AppEnv } from '../context.ts';
import { Problem } from '../errors.ts';
import { sha256 } from '../tokens.ts';

/** Turns the token of a phone (`Authorization: Bearer <token>`) into the participant who asks. */
export const recogniseParticipant = createMiddleware<AppEnv>(async (c, next) => {
  const token = /^Bearer ([\w-]{1,200})$/.exec(c.req.header('Authorization') ?? '')?.[1];
  const found = token && (await findParticipant(c.get('ports').store.read, await sha256(token)));
  if (!found) throw new Problem('session-unknown');
  const { id: participantId, sessionId, revision, visible } = found;
  c.set('actor', { kind: 'participant', participantId, sessionId, seen: `"${visible}-${revision}"` });
  return next();
});
