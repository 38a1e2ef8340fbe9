import type { Reader, Writer } from '../../db/client.ts';
import { findMyInvitation, type MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import type { MemberActor } from '../access.ts';
import { Problem } from '../errors.ts';

/** The invitation of the member who asks; it was there a moment ago, when its link was recognised. */
export async function myInvitation(read: Reader | Writer, member: MemberActor): Promise<MyInvitation> {
  const mine = await findMyInvitation(read, member.invitationId);
  if (!mine) throw new Problem('link-unknown');
  return mine;
}
