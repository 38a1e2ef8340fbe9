import { desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { actions, networks, opportunities, waves } from '../../schema.ts';
import { responseCounts } from '../wave/response-counts.ts';

/** Every wave of the networks of an inspectorate, newest first, with what has come of it so far. */
export async function listCycle(read: Reader, inspectorateId: string) {
  const opportunitiesOf = sql<number>`(select count(*) from ${opportunities} where ${opportunities.waveId} = ${waves.id})`;
  const actionsOf = sql<number>`(select count(*) from ${actions} inner join ${opportunities} on ${opportunities.id} = ${actions.opportunityId} where ${opportunities.waveId} = ${waves.id})`;
  return read
    .select({
      networkId: waves.networkId,
      id: waves.id,
      label: waves.label,
      status: waves.status,
      closesOn: waves.closesOn,
      ...responseCounts,
      opportunities: opportunitiesOf,
      actions: actionsOf,
    })
    .from(waves)
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .where(eq(networks.inspectorateId, inspectorateId))
    .orderBy(desc(waves.id));
}

export type CycleWave = Awaited<ReturnType<typeof listCycle>>[number];
