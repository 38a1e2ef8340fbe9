import { createMiddleware } from 'hono/factory';
import { findInvitationByTokenHash } from '../../db/queries/invitation/find-invitation-by-token-hash.ts';
import type { AppEnv } from '../context.ts';
import { recogniseContributor } from '../contributor/recognise-contributor.ts';
import { Problem } from '../errors.ts';
import { sha256 } from '../tokens.ts';
import { readingEnds } from '../wave/links-end.ts';

/**
 * Turns the personal link of a request (`Authorization: Bearer <token>`) into the member who asks, or the colleague whom
 * a member asked to help.
 *
 * The answer is in the language of the invitation, which the page's language switch changes; a request that says
 * plainly `Accept-Language: nl` or `en` gets that one. What browsers send by themselves (a list, a region) is no choice.
 */
export const recogniseLink = createMiddleware<AppEnv>(async (c, next) => {
  const token = /^Bearer ([\w-]{1,200})$/.exec(c.req.header('Authorization') ?? '')?.[1];
  if (token === undefined) throw new Problem('link-unknown');
  const ports = c.get('ports');
  const tokenHash = await sha256(token);
  const found = await findInvitationByTokenHash(ports.store.read, tokenHash);
  const colleague = found ? null : await recogniseContributor(ports, tokenHash);
  const locale = found?.locale ?? colleague?.locale;
  if (locale && !/^(nl|en)$/.test(c.req.header('Accept-Language') ?? '')) c.set('locale', locale);
  if (colleague) {
    if (colleague.actor instanceof Problem) throw colleague.actor;
    c.set('actor', colleague.actor);
    return next();
  }
  if (!found) throw new Problem('link-unknown');
  if (found.revoked) throw new Problem(found.revoked === 'handed-over' ? 'link-handed-over' : 'link-replaced');
  const end = found.submitted ? readingEnds(found.expiresAt) : found.expiresAt;
  if (end <= ports.now().toISOString()) throw new Problem('link-expired');
  c.set('actor', {
    kind: 'member',
    invitationId: found.id,
    waveId: found.waveId,
    organisationId: found.organisationId,
  });
  return next();
});
