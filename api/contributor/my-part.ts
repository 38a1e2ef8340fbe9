import type { Reader, Writer } from '../../db/client.ts';
import { type FoundContributor, findContributor } from '../../db/queries/contributor/list-contributors.ts';
import { findMyInvitation, type MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import type { ContributorActor } from '../access.ts';
import { Problem } from '../errors.ts';

/** The colleague whose link it is, and the invitation it helps to answer. */
export type MyPart = { me: FoundContributor; mine: MyInvitation };

/** @throws Problem `link-withdrawn` when the contact withdrew the colleague since the link was recognised */
export async function myPart(read: Reader | Writer, { contributorId }: ContributorActor): Promise<MyPart> {
  const me = await findContributor(read, contributorId);
  const mine = me && (await findMyInvitation(read, me.invitationId));
  if (!me || !mine) throw new Problem('link-unknown');
  if (me.status === 'withdrawn') throw new Problem('link-withdrawn');
  return { me, mine };
}
