import { findContributorByTokenHash } from '../../db/queries/contributor/find-contributor-by-token-hash.ts';
import type { ContributorActor } from '../access.ts';
import type { Locale, Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { readingEnds } from '../wave/links-end.ts';

/** Whose link it is and in which language to answer, and the colleague itself, or why the link does not work. */
export type RecognisedContributor = { locale: Locale; actor: ContributorActor | Problem };

/** The colleague whom a link belongs to, by the hash of its token; null when it is no colleague's. */
export async function recogniseContributor(ports: Ports, tokenHash: string): Promise<RecognisedContributor | null> {
  const found = await findContributorByTokenHash(ports.store.read, tokenHash);
  if (!found) return null;
  const { id, invitationId, locale } = found;
  if (found.withdrawnAt !== null) return { locale, actor: new Problem('link-withdrawn') };
  if (found.revokedAt !== null) return { locale, actor: new Problem('link-replaced') };
  const end = found.submitted ? readingEnds(found.expiresAt) : found.expiresAt;
  if (end <= ports.now().toISOString()) return { locale, actor: new Problem('link-expired') };
  return { locale, actor: { kind: 'contributor', contributorId: id, invitationId } };
}
