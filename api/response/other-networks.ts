import type { Reader, Writer } from '../../db/client.ts';
import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { listOtherInvitations, type OtherInvitation } from '../../db/queries/response/list-other-invitations.ts';
import type { OtherNetwork } from '../schemas/other-network.ts';
import { PromiseDocument } from '../schemas/promise.ts';

/** Another network where what this organisation submitted here may count, or counts already. */
export type Servable = { invitation: OtherInvitation; shown: OtherNetwork };

/**
 * The other networks for which what was submitted here may count: both waves promised so, both ask the same version, it
 * is the same organisation with the same contact, and nothing was answered there yet. And those where it counts.
 */
export async function otherNetworks(read: Reader | Writer, mine: MyInvitation): Promise<Servable[]> {
  if (mine.promise === null || mine.submittedAt === null) return [];
  const promised = servesIn(mine.promise);
  return (await listOtherInvitations(read, mine.id)).flatMap((invitation): Servable[] => {
    const promise = PromiseDocument.parse(JSON.parse(invitation.promise));
    const both =
      promised.has(invitation.networkId) && promise.serves.some((other) => other.networkId === mine.networkId);
    const place = { id: invitation.id, network: invitation.network, wave: invitation.waveLabel };
    if (invitation.submittedAt !== null) {
      const isThis = [mine.responseId, mine.servedFromId].includes(invitation.servedFromId ?? invitation.responseId);
      const { submittedAt } = invitation;
      return isThis ? [{ invitation, shown: { kind: 'counts', ...place, submittedAt } }] : [];
    }
    return both && isUntouched(invitation) ? [{ invitation, shown: { kind: 'possible', ...place, promise } }] : [];
  });
}

const servesIn = (promise: string) =>
  new Set(PromiseDocument.parse(JSON.parse(promise)).serves.map(({ networkId }) => networkId));

/** Who began there, or asked colleagues, goes on there: nothing that was typed is passed over. */
const isUntouched = ({ waveStatus, status, responseId, colleagues }: OtherInvitation): boolean =>
  waveStatus === 'open' &&
  ['to-send', 'sent', 'bounced', 'opened'].includes(status) &&
  responseId === null &&
  colleagues === 0;
