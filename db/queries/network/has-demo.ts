import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { networks } from '../../schema.ts';

/** Whether this installation holds fictitious data: then everything in it is marked as such. */
export async function hasDemo(read: Reader): Promise<boolean> {
  const rows = await read.select({ id: networks.id }).from(networks).where(eq(networks.demo, true)).limit(1);
  return rows.length > 0;
}
