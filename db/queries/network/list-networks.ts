import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { memberships, networks, waves } from '../../schema.ts';
import { groupRows } from '../group-rows.ts';
import { type FoundNetwork, networkColumns } from './find-network.ts';

export type ListedNetwork = FoundNetwork & {
  /** Organisations that are a member now. */
  members: number;
  /** The newest wave, whatever its status. */
  latestWave: { id: string; label: string; status: 'draft' | 'open' | 'closed' | 'published' } | null;
};

/**
 * The networks of an inspectorate, and those that a user coordinates, by name.
 *
 * @param of.inspectorateId null for someone without an inspectorate
 */
export async function listNetworks(
  read: Reader,
  of: { inspectorateId: string | null; coordinates: string[] },
): Promise<ListedNetwork[]> {
  const mine = [
    ...(of.inspectorateId === null ? [] : [eq(networks.inspectorateId, of.inspectorateId)]),
    ...(of.coordinates.length === 0 ? [] : [inArray(networks.id, of.coordinates)]),
  ];
  if (mine.length === 0) return [];
  const rows = await read
    .select(networkColumns)
    .from(networks)
    .where(or(...mine))
    .orderBy(networks.name);
  const ids = rows.map((row) => row.id);
  const counts = await read
    .select({ networkId: memberships.networkId, members: sql<number>`count(*)` })
    .from(memberships)
    .where(and(inArray(memberships.networkId, ids), isNull(memberships.to)))
    .groupBy(memberships.networkId);
  const memberCount = new Map(counts.map((row) => [row.networkId, row.members]));
  const newestFirst = await read
    .select({ networkId: waves.networkId, id: waves.id, label: waves.label, status: waves.status })
    .from(waves)
    .where(inArray(waves.networkId, ids))
    .orderBy(desc(waves.id));
  const wavesOf = groupRows(newestFirst, (row) => row.networkId);
  return rows.map((row) => {
    const latest = wavesOf.get(row.id)?.[0];
    return {
      ...row,
      members: memberCount.get(row.id) ?? 0,
      latestWave: latest ? { id: latest.id, label: latest.label, status: latest.status } : null,
    };
  });
}
