import type { Reader, Writer } from '../../db/client.ts';
import { type FoundContributor, findContributor } from '../../db/queries/contributor/list-contributors.ts';
import type { MemberActor } from '../access.ts';
import { mustExist } from '../access.ts';

/** A colleague whom this contact asked; those of other organisations do not exist for it. */
export async function myContributor(read: Reader | Writer, member: MemberActor, id: string): Promise<FoundContributor> {
  const found = await findContributor(read, id);
  mustExist(found, member, ({ invitationId }) => invitationId === member.invitationId);
  return found;
}
