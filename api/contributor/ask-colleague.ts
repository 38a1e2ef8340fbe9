import { newId } from '../../db/ids.ts';
import { inChunks } from '../../db/in-chunks.ts';
import { listContributors } from '../../db/queries/contributor/list-contributors.ts';
import { contributorItems, contributors } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Locale, Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import { mustBeAnswering } from '../response/may-answer.ts';
import { myInvitation } from '../response/my-invitation.ts';
import { texts } from '../texts/index.ts';
import type { Delivery } from '../wave/mail-link.ts';
import { holdContributor } from './hold-contributor.ts';
import { mailContributor } from './mail-contributor.ts';
import { mustMayBeMailed } from './mails-left.ts';
import { mustBeQuestions } from './must-be-questions.ts';

export type Asked = { name: string; email: string; locale: Locale; items: string[] };

/** So many colleagues one organisation asks, those who were withdrawn included: a link is no way to send mail around. */
const most = 25;

/**
 * Asks a colleague to answer some questions: from now on it is known who is on what, and a mail goes out.
 *
 * @returns what became of the mail; one that could not go out now is sent by the job
 * @throws Problem `invalid-input` (an unknown question, a colleague who was asked already), `colleague-limit`,
 * `mailed-enough`, `already-submitted`, `already-declined`, `wave-closed`
 */
export async function askColleague(
  ports: Ports,
  member: MemberActor,
  asked: Asked,
): Promise<{ id: string; outcome: Delivery['kind'] }> {
  const id = await ports.store.write(async (tx) => {
    const mine = await myInvitation(tx, member);
    mustBeAnswering(mine);
    await mustBeQuestions(tx, mine, asked.items);
    const sameAddress = (email: string) => email.toLowerCase() === asked.email.toLowerCase();
    const before = await listContributors(tx, mine.id);
    if (before.some(({ email, status }) => sameAddress(email) && status !== 'withdrawn'))
      throw invalid((locale) => [{ field: 'email', message: texts(locale).fields['colleague-asked'] }]);
    if (before.length >= most) throw new Problem('colleague-limit');
    await mustMayBeMailed(tx, mine.id, asked.email);
    const now = ports.now();
    const contributorId = newId(now, ports.randomBytes);
    const { items, ...person } = asked;
    await tx.insert(contributors).values({
      ...{ id: contributorId, invitationId: mine.id, ...person },
      ...{ status: 'to-send', createdAt: now.toISOString() },
    });
    const rows = [...new Set(items)].map((item) => ({ contributorId, item }));
    await inChunks(rows, (some) => tx.insert(contributorItems).values(some));
    await audit(tx, ports, member, 'ask', 'contributor', contributorId);
    return contributorId;
  });
  const held = await holdContributor(ports, id, { only: 'to-send' });
  // The job may have been quicker: then the mail is on its way.
  if (!held) return { id, outcome: 'deferred' };
  return { id, outcome: (await mailContributor(ports, member, held)).kind };
}
