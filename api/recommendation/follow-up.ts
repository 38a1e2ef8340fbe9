import { eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { listActions } from '../../db/queries/agenda/list-actions.ts';
import { listNetworkOpportunities } from '../../db/queries/reflection/list-network-opportunities.ts';
import { recommendationActions, recommendationOpportunities, recommendations } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { type FieldError, invalid } from '../errors.ts';
import { texts } from '../texts/index.ts';

export type FollowUp = {
  opportunities?: string[] | undefined;
  actions?: string[] | undefined;
  outcome?: 'followed' | 'partly' | 'not-followed' | null | undefined;
  outcomeNote?: string | undefined;
};

/**
 * Writes down what the network does with a recommendation and what became of it. Also after the report is final: that is
 * when it begins to live.
 *
 * @throws Problem `invalid-input` for opportunities or actions that are not of this network
 */
export async function followUp(
  tx: Writer,
  ports: Ports,
  { id, networkId }: { id: string; networkId: string },
  given: FollowUp,
): Promise<void> {
  const wrong: string[] = [];
  const known = async (field: string, ids: string[], list: Promise<{ id: string }[]>): Promise<string[]> => {
    const all = new Set((await list).map((one) => one.id));
    for (const [i, one] of ids.entries()) if (!all.has(one)) wrong.push(`${field}[${i}]`);
    return [...new Set(ids)];
  };
  const answering = {
    opportunities:
      given.opportunities &&
      (await known('opportunities', given.opportunities, listNetworkOpportunities(tx, networkId))),
    actions: given.actions && (await known('actions', given.actions, listActions(tx, networkId))),
  };
  if (wrong.length > 0)
    throw invalid((locale): FieldError[] =>
      wrong.map((field) => ({ field, message: texts(locale).fields['unknown-choice'] })),
    );
  if (answering.opportunities) {
    await tx.delete(recommendationOpportunities).where(eq(recommendationOpportunities.recommendationId, id));
    const links = answering.opportunities.map((opportunityId) => ({ recommendationId: id, opportunityId }));
    if (links.length > 0) await tx.insert(recommendationOpportunities).values(links);
  }
  if (answering.actions) {
    await tx.delete(recommendationActions).where(eq(recommendationActions.recommendationId, id));
    const links = answering.actions.map((actionId) => ({ recommendationId: id, actionId }));
    if (links.length > 0) await tx.insert(recommendationActions).values(links);
  }
  const { outcome, outcomeNote } = given;
  if (outcome === undefined && outcomeNote === undefined) return;
  await tx
    .update(recommendations)
    .set({
      ...(outcome === undefined ? {} : { outcome }),
      ...(outcomeNote === undefined ? {} : { outcomeNote }),
      outcomeAt: ports.now().toISOString(),
    })
    .where(eq(recommendations.id, id));
}
