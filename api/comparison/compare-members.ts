import type { Invited } from '../../db/queries/comparison/list-invited.ts';

/** Which members were asked in both waves, which joined and which left, by organisation; names as in the later wave. */
export function compareMembers(before: Invited[], after: Invited[]) {
  const then = new Set(before.map(({ organisationId }) => organisationId));
  const now = new Set(after.map(({ organisationId }) => organisationId));
  return {
    both: after.filter(({ organisationId }) => then.has(organisationId)),
    joined: after.filter(({ organisationId }) => !then.has(organisationId)),
    left: before.filter(({ organisationId }) => !now.has(organisationId)),
  };
}
