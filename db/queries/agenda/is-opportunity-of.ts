import { and, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { opportunities, waves } from '../../schema.ts';

/** Whether an improvement opportunity came up in a wave of this network. */
export async function isOpportunityOf(read: Reader | Writer, networkId: string, id: string): Promise<boolean> {
  const rows = await read
    .select({ id: opportunities.id })
    .from(opportunities)
    .innerJoin(waves, eq(waves.id, opportunities.waveId))
    .where(and(eq(opportunities.id, id), eq(waves.networkId, networkId)));
  return rows.length > 0;
}
