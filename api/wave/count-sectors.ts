import { groupRows } from '../../db/queries/group-rows.ts';
import type { ListedInvitation } from '../../db/queries/invitation/list-invitations.ts';

/** How far the organisations of each sector are, sectors by name. `started` holds who has begun and not finished. */
export function countSectors(invitations: ListedInvitation[]) {
  const sectors = groupRows(invitations, (invitation) => invitation.sector);
  return [...sectors]
    .sort(([a], [b]) => a.localeCompare(b, 'nl'))
    .map(([sector, members]) => {
      const at = (status: ListedInvitation['status']) => members.filter((member) => member.status === status).length;
      return {
        sector,
        invited: members.length,
        started: at('started'),
        submitted: at('submitted'),
        declined: at('declined'),
      };
    });
}
