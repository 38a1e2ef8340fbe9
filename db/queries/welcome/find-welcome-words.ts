import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { networks } from '../../schema.ts';

export type WelcomeWords = { ambition: string; wayOfWorking: string };

/** What a network says of itself on its welcome page. */
export async function findWelcomeWords(read: Reader, networkId: string): Promise<WelcomeWords> {
  const [found] = await read
    .select({ ambition: networks.ambition, wayOfWorking: networks.wayOfWorking })
    .from(networks)
    .where(eq(networks.id, networkId));
  return found ?? { ambition: '', wayOfWorking: '' };
}
