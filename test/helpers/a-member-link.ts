import { and, eq } from 'drizzle-orm';
import { newToken, sha256 } from '../../api/tokens.ts';
import { membershipLinks, memberships } from '../../db/schema.ts';
import type { ArrangedNetwork } from './arrange-published-wave.ts';
import { visitor } from './home.ts';
import { store } from './store.ts';

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** A member of the network with a link of its own, as a mail would have brought it; the first unless said otherwise. */
export async function aMemberLink({ networkId, members }: ArrangedNetwork, which = 0) {
  const organisation = members[which];
  if (!organisation) throw new Error('aMemberLink: there is no such member');
  const [membership] = await store.read
    .select({ id: memberships.id, email: memberships.contactEmail })
    .from(memberships)
    .where(and(eq(memberships.networkId, networkId), eq(memberships.organisationId, organisation.id)));
  if (!membership) throw new Error('aMemberLink: needs a membership');
  const token = newToken(randomBytes);
  await store.write(async (tx) => {
    await tx.insert(membershipLinks).values({
      ...{ tokenHash: await sha256(token), membershipId: membership.id },
      ...{ createdAt: new Date().toISOString(), expiresAt: new Date(Date.now() + 86_400_000).toISOString() },
    });
  });
  return { ...membership, organisation, token, visit: visitor({ token }) };
}
