import { and, asc, eq, notInArray } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { coordinators, inspectorates, users, waveAnalysts } from '../../schema.ts';

export type Analyst = { id: string; name: string; organisation: string | null };

/** Who may read answers of a network's waves: the inspectors of its inspectorate that don't coordinate it. */
export async function listPossibleAnalysts(
  read: Reader,
  network: { id: string; inspectorateId: string },
): Promise<Analyst[]> {
  const coordinating = read
    .select({ id: coordinators.userId })
    .from(coordinators)
    .where(eq(coordinators.networkId, network.id));
  return read
    .select({ id: users.id, name: users.name, organisation: inspectorates.name })
    .from(users)
    .leftJoin(inspectorates, eq(inspectorates.id, users.inspectorateId))
    .where(and(eq(users.inspectorateId, network.inspectorateId), notInArray(users.id, coordinating)))
    .orderBy(asc(users.name));
}

/** Who reads the answers of a wave, with the inspectorate they work for. */
export async function listReaders(read: Reader, waveId: string): Promise<Analyst[]> {
  return read
    .select({ id: users.id, name: users.name, organisation: inspectorates.name })
    .from(waveAnalysts)
    .innerJoin(users, eq(users.id, waveAnalysts.userId))
    .leftJoin(inspectorates, eq(inspectorates.id, users.inspectorateId))
    .where(eq(waveAnalysts.waveId, waveId))
    .orderBy(asc(users.name));
}
