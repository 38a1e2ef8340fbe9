import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Loaded, PageHeading } from '../../components/index.ts';
import { actionsQuery } from '../../queries/actions.ts';
import { indicatorsQuery } from '../../queries/indicators.ts';
import { networkQuery } from '../../queries/networks.ts';
import { objectivesQuery } from '../../queries/objectives.ts';
import { networkOpportunitiesQuery } from '../../queries/opportunities.ts';
import { useTexts } from '../../texts/index.tsx';
import { ActionMailsSection } from './ActionMailsSection.tsx';
import { ActionsSection } from './ActionsSection.tsx';
import { AgendaOnPaper } from './AgendaOnPaper.tsx';
import { IndicatorsSection } from './IndicatorsSection.tsx';
import { ObjectivesSection } from './ObjectivesSection.tsx';
import { OpenOpportunities } from './OpenOpportunities.tsx';
import './agenda.css';

/** What the network agreed, how far it is, and whether it helps. */
export function AgendaPage() {
  const t = useTexts().agenda;
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId/agenda' });
  const { owner } = useSearch({ from: '/signed-in/networks/$networkId/agenda' });
  const navigate = useNavigate({ from: '/networks/$networkId/agenda' });
  const network = useQuery(networkQuery(networkId));
  const actions = useQuery(actionsQuery(networkId));
  const opportunities = useQuery(networkOpportunitiesQuery(networkId));
  const indicators = useQuery(indicatorsQuery(networkId));
  const objectives = useQuery(objectivesQuery(networkId));
  const hasSomething = [actions.data?.actions, indicators.data?.indicators].some((list) => list?.length);
  return (
    <>
      <PageHeading above={network.data?.name} title={t.title} lead={t.lead} />
      <Loaded query={objectives}>
        {(found) => (
          <ObjectivesSection
            networkId={networkId}
            objectives={found.objectives}
            actions={actions.data?.actions ?? []}
            indicators={indicators.data?.indicators ?? []}
            opportunities={opportunities.data?.opportunities ?? []}
          />
        )}
      </Loaded>
      <Loaded query={actions}>
        {(found) => (
          <ActionsSection
            networkId={networkId}
            actions={found.actions}
            stalledAfterDays={found.stalledAfterDays}
            owner={owner}
            onOwner={(chosen) => navigate({ search: chosen ? { owner: chosen } : {}, resetScroll: false })}
          />
        )}
      </Loaded>
      <Loaded query={opportunities}>
        {(found) => <OpenOpportunities networkId={networkId} opportunities={found.opportunities} />}
      </Loaded>
      <Loaded query={indicators}>
        {(found) => <IndicatorsSection networkId={networkId} indicators={found.indicators} />}
      </Loaded>
      {actions.data?.actions.length ? <ActionMailsSection networkId={networkId} /> : null}
      {hasSomething && (
        <p>
          <Button kind="secondary" onClick={() => window.print()}>
            {t.print}
          </Button>
        </p>
      )}
      <AgendaOnPaper
        objectives={objectives.data?.objectives ?? []}
        actions={actions.data?.actions ?? []}
        indicators={indicators.data?.indicators ?? []}
      />
    </>
  );
}
