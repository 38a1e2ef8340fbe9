import type { DemoAction, DemoObjective, DemoOpportunity } from './agenda.ts';
import { answerTo, type Visit } from './visit.ts';

export type Formulated = { id: string; opportunity: DemoOpportunity };

/** Makes objectives and actions of the improvement opportunities that came out of a session. */
export async function agreeOnAgenda(
  visit: Visit,
  networkId: string,
  formulated: Formulated[],
  organisations: Map<string, string>,
  dayAfter: (days: number) => string,
): Promise<{
  agreed: { actionId: string; action: DemoAction }[];
  objectives: { id: string; objective: DemoObjective }[];
}> {
  const agreed: { actionId: string; action: DemoAction }[] = [];
  const objectives: { id: string; objective: DemoObjective }[] = [];
  for (const { id: opportunityId, opportunity } of formulated) {
    const { objective, actions } = opportunity;
    const objectiveId = objective
      ? (
          await answerTo(
            visit.v1.networks[':networkId'].objectives.$post({
              param: { networkId },
              json: { text: objective.text, horizon: objective.horizon, opportunities: [opportunityId] },
            }),
          )
        ).id
      : null;
    if (objective && objectiveId) objectives.push({ id: objectiveId, objective });
    for (const action of actions) {
      const ownerId = organisations.get(action.owner) ?? '';
      const { id } = await answerTo(
        visit.v1.networks[':networkId'].actions.$post({
          param: { networkId },
          json: { text: action.text, ownerId, deadline: dayAfter(action.deadline), opportunityId, objectiveId },
        }),
      );
      agreed.push({ actionId: id, action });
    }
  }
  return { agreed, objectives };
}
