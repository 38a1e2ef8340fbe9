import { createMiddleware } from 'hono/factory';
import {
  findMembershipOfInvitation,
  findMembershipOfLink,
} from '../../db/queries/membership/find-membership-of-link.ts';
import type { AppEnv } from '../context.ts';
import { Problem } from '../errors.ts';
import { recogniseLink } from '../response/recognise-link.ts';
import { sha256 } from '../tokens.ts';

/**
 * Turns a personal link (`Authorization: Bearer <token>`) into the member of a network who asks. Its own link does, and so
 * does that of an invitation, for as long as the same contact speaks for the member.
 */
export const recogniseMember = createMiddleware<AppEnv>(async (c, next) => {
  const { store, now } = c.get('ports');
  const token = /^Bearer ([\w-]{1,200})$/.exec(c.req.header('Authorization') ?? '')?.[1];
  if (token === undefined) throw new Problem('link-unknown');
  const own = await findMembershipOfLink(store.read, await sha256(token));
  if (own) {
    if (!/^(nl|en)$/.test(c.req.header('Accept-Language') ?? '')) c.set('locale', own.locale);
    if (own.stopped) throw new Problem('member-link-stopped');
    if ((own.expiresAt ?? '') <= now().toISOString()) throw new Problem('link-expired');
  } else await recogniseLink(c, async () => {});
  const actor = c.get('actor');
  const found =
    own ?? (actor.kind === 'member' ? await findMembershipOfInvitation(store.read, actor.invitationId) : null);
  // A colleague's link opens questions and nothing else.
  if (!found) throw new Problem(actor.kind === 'member' ? 'member-link-stopped' : 'link-unknown');
  const { id: membershipId, networkId, organisationId } = found;
  c.set('actor', { kind: 'network-member', membershipId, networkId, organisationId });
  return next();
});
