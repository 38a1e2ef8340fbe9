import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { actionsQuery } from '../../queries/actions.ts';
import { objectivesQuery } from '../../queries/objectives.ts';
import { networkOpportunitiesQuery } from '../../queries/opportunities.ts';
import { useTexts } from '../../texts/index.tsx';

/** What was agreed about each improvement theme: the opportunities that answer it, the objectives that took those up, and the actions. */
export function useAgreed(networkId: string) {
  const t = useTexts();
  const opportunities = useQuery(networkOpportunitiesQuery(networkId)).data?.opportunities ?? [];
  const objectives = useQuery(objectivesQuery(networkId)).data?.objectives ?? [];
  const actions = useQuery(actionsQuery(networkId)).data?.actions ?? [];
  return ({ code }: { code: string }) => {
    const answering = opportunities.filter(({ codes }) => codes.includes(code));
    if (answering.length === 0) return '–';
    return (
      <ul>
        {answering.map(({ id, text }) => (
          <li key={id}>
            {text}
            {objectives
              .filter((objective) => objective.opportunities.some((taken) => taken.id === id))
              .map((objective) => (
                <div key={objective.id}>
                  <Link to="/networks/$networkId/agenda" params={{ networkId }} hash="objectives">
                    {objective.text}
                  </Link>
                  {objective.outcome && ` (${t.agenda.objective.verdicts[objective.outcome.verdict]})`}
                </div>
              ))}
            {actions
              .filter(({ opportunity }) => opportunity?.id === id)
              .map((action) => (
                <div key={action.id}>
                  <Link to="/networks/$networkId/agenda" params={{ networkId }}>
                    {action.text}
                  </Link>{' '}
                  ({action.owner.name}, {t.agenda.states[action.state]})
                </div>
              ))}
          </li>
        ))}
      </ul>
    );
  };
}
