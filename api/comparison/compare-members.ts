import type { Invited } from '../../db/queries/comparison/list-invited.ts';
import type { FoundOrganisationChange } from '../../db/queries/membership/list-organisation-changes.ts';
import type { Comparison } from '../schemas/comparison.ts';

/**
 * Which members were asked in both waves, which joined and which left, by organisation; and what became of them between:
 * another name, merged into another, or split from one. Who merged away did not simply leave, who split off did not
 * simply join. Names are as in the later wave.
 *
 * @param changes what happened between the two waves
 */
export function compareMembers(
  before: Invited[],
  after: Invited[],
  changes: FoundOrganisationChange[],
): Comparison['members'] {
  const then = new Map(before.map((one) => [one.organisationId, one]));
  const now = new Map(after.map((one) => [one.organisationId, one]));
  const known = ({ organisationId, otherId }: FoundOrganisationChange) =>
    [organisationId, otherId ?? ''].some((id) => then.has(id) || now.has(id));
  const of = (kind: 'merged' | 'split') =>
    changes.flatMap((one) =>
      one.kind === kind && one.other !== null && known(one)
        ? [{ organisationId: one.organisationId, name: one.organisation, other: one.other }]
        : [],
    );
  const [merged, split] = [of('merged'), of('split')];
  const not = (some: { organisationId: string }[]) => (one: Invited) =>
    !some.some(({ organisationId }) => organisationId === one.organisationId);
  return {
    both: after.filter(({ organisationId }) => then.has(organisationId)),
    joined: after.filter(({ organisationId }) => !then.has(organisationId)).filter(not(split)),
    left: before.filter(({ organisationId }) => !now.has(organisationId)).filter(not(merged)),
    renamed: after.flatMap(({ organisationId, name }) => {
      const formerName = then.get(organisationId)?.name;
      return formerName === undefined || formerName === name ? [] : [{ organisationId, name, formerName }];
    }),
    merged,
    split,
  };
}
