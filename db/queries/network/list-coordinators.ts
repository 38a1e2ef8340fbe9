import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { coordinators, users } from '../../schema.ts';

/** Who coordinates a network, by name. */
export async function listCoordinators(
  read: Reader,
  networkId: string,
): Promise<{ id: string; name: string; email: string }[]> {
  return read
    .select({ id: users.id, name: users.name, email: users.email })
    .from(coordinators)
    .innerJoin(users, eq(users.id, coordinators.userId))
    .where(eq(coordinators.networkId, networkId))
    .orderBy(users.name);
}
