import { useQuery } from '@tanstack/react-query';
import { Details, Loaded } from '../../components/index.ts';
import { type OrganisationChange, organisationChangesQuery } from '../../queries/organisation-changes.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

/** What became of the members over the years; nothing as long as nothing happened. */
export function OrganisationChanges({ networkId }: { networkId: string }) {
  const t = useTexts().membership.reshape;
  const format = useFormat();
  const sentence = ({ kind, organisation, formerName, other, on }: OrganisationChange) =>
    t.happened[kind]({ organisation, other: formerName ?? other ?? '', day: format.day(on) });
  return (
    <Loaded query={useQuery(organisationChangesQuery(networkId))}>
      {({ organisationChanges }) =>
        organisationChanges.length > 0 && (
          <Details summary={t.listTitle(organisationChanges.length)}>
            <ul>
              {organisationChanges.map((one) => (
                <li key={one.id}>{sentence(one)}</li>
              ))}
            </ul>
          </Details>
        )
      }
    </Loaded>
  );
}
