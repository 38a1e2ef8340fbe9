import { desc, eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { coordinators, users, waveAnalysts, waves } from '../../schema.ts';

export type Runner = { name: string; email: string; locale: 'nl' | 'en' };

const person = { name: users.name, email: users.email, locale: users.locale };

/** Who sees to the next wave of a network: its coordinators; without any, the analysts of its latest wave. */
export async function listWaveRunners(read: Reader, networkId: string): Promise<Runner[]> {
  const coordinating = await read
    .select(person)
    .from(coordinators)
    .innerJoin(users, eq(users.id, coordinators.userId))
    .where(eq(coordinators.networkId, networkId))
    .orderBy(users.name);
  if (coordinating.length > 0) return coordinating;
  const [latest] = await read
    .select({ id: waves.id })
    .from(waves)
    .where(eq(waves.networkId, networkId))
    .orderBy(desc(waves.id))
    .limit(1);
  if (!latest) return [];
  return read
    .select(person)
    .from(waveAnalysts)
    .innerJoin(users, eq(users.id, waveAnalysts.userId))
    .where(eq(waveAnalysts.waveId, latest.id))
    .orderBy(users.name);
}
