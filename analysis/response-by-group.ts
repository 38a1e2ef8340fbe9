import type { GroupResponse, InvitedMember } from './types.ts';

/**
 * The response per group (per sector, say) against the membership, and which groups are silent altogether.
 *
 * Say beside every score who is missing from it. Response per group may be shown also where scores may not.
 *
 * @param members every organisation invited when the wave opened, declined and bounced included
 * @returns per group, in alphabetical order, how many were invited and how many answered; and the groups with no answer
 * @throws RangeError when a group has no name
 * @example
 * responseByGroup([{ group: 'care', answered: true }, { group: 'justice', answered: false }]);
 * // { groups: [{ group: 'care', invited: 1, answered: 1 }, …], silent: ['justice'] }
 */
export function responseByGroup(members: InvitedMember[]): { groups: GroupResponse[]; silent: string[] } {
  const byName = new Map<string, GroupResponse>();
  for (const { group, answered } of members) {
    if (group === '') throw new RangeError('responseByGroup needs every member to have a group');
    const response = byName.get(group) ?? { group, invited: 0, answered: 0 };
    response.invited += 1;
    if (answered) response.answered += 1;
    byName.set(group, response);
  }
  const groups = [...byName.values()].sort((a, b) => (a.group < b.group ? -1 : 1));
  return { groups, silent: groups.filter((group) => group.answered === 0).map((group) => group.group) };
}
