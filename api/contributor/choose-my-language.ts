import { eq } from 'drizzle-orm';
import { contributors } from '../../db/schema.ts';
import type { ContributorActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Locale, Ports } from '../env.ts';

/** The language of a contributor's pages and mails from now on; the invitation keeps its own. */
export async function chooseMyLanguage(ports: Ports, contributor: ContributorActor, locale: Locale) {
  const { contributorId } = contributor;
  await ports.store.write(async (tx) => {
    await tx.update(contributors).set({ locale }).where(eq(contributors.id, contributorId));
    await audit(tx, ports, contributor, 'choose-language', 'contributor', contributorId);
  });
}
