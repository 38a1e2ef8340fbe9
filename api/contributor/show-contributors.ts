import type { Reader } from '../../db/client.ts';
import { listContributors } from '../../db/queries/contributor/list-contributors.ts';
import type { MemberActor } from '../access.ts';
import { myInvitation } from '../response/my-invitation.ts';
import type { Contributor } from '../schemas/contributor.ts';
import { mailsLeft } from './mails-left.ts';

/** The colleagues whom a contact asked, and how far they are. */
export async function showContributors(read: Reader, member: MemberActor): Promise<Contributor[]> {
  const { draft } = await myInvitation(read, member);
  const answered = new Set(Object.keys(JSON.parse(draft ?? '{}')));
  const all = await listContributors(read, member.invitationId);
  return all.map((contributor) => {
    const { invitationId: _, mails: __, ...shown } = contributor;
    const n = contributor.items.filter((item) => answered.has(item)).length;
    return { ...shown, answered: n, mailsLeft: mailsLeft(contributor, all) };
  });
}
