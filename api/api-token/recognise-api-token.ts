import { eq } from 'drizzle-orm';
import { createMiddleware } from 'hono/factory';
import { findUserOfApiToken } from '../../db/queries/people/find-user.ts';
import { apiTokens } from '../../db/schema.ts';
import type { AppEnv } from '../context.ts';
import { Problem } from '../errors.ts';
import { actorOf } from '../sign-in.ts';
import { sha256 } from '../tokens.ts';
import { apiTokenStart } from './new-api-token.ts';

const minute = 60_000;
const reading = new Set(['GET', 'HEAD']);

/**
 * Turns an API token (`Authorization: Bearer nwsp_…`) into the user on whose behalf a program asks. Personal links and
 * the tokens of phones come the same way and start differently: they are left to their own routes.
 */
export const recogniseApiToken = createMiddleware<AppEnv>(async (c, next) => {
  const token = /^Bearer ([\w-]{1,200})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  if (!token?.startsWith(apiTokenStart)) return next();
  const { store, now, afterwards } = c.get('ports');
  const at = now().toISOString();
  const found = await findUserOfApiToken(store.read, await sha256(token), at);
  if (!found) throw new Problem('api-token-unknown');
  const { id, scope, networkId, lastUsedAt } = found.token;
  c.set('actor', await actorOf(c.get('ports'), found.user, { kind: 'api-token', scope, networkId }));
  if (scope === 'read' && !reading.has(c.req.method)) throw new Problem('api-token-reads-only');
  // When it was last used is for its owner to see: to the minute will do.
  if ((lastUsedAt ?? '') < new Date(now().getTime() - minute).toISOString()) {
    await afterwards(() =>
      store.write((tx) => tx.update(apiTokens).set({ lastUsedAt: at }).where(eq(apiTokens.id, id))),
    );
  }
  return next();
});
