import { sql } from 'drizzle-orm';
import type { Writer } from '../../client.ts';

/** Whether the picture of a later wave was published with a comparison with this one. */
export async function isComparedWith(tx: Writer, waveId: string): Promise<boolean> {
  const found = await tx.all(
    sql`select 1 from pictures where json_extract(json, '$.since.waveId') = ${waveId} limit 1`,
  );
  return found.length > 0;
}
