import { sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { networks } from '../../schema.ts';

/** The other networks of its family, by name: what it is part of at the top, and everything that is part of that. */
export async function listFamily(read: Reader | Writer, networkId: string): Promise<{ id: string; name: string }[]> {
  // `union` ends a line that bites its own tail.
  return read
    .select({ id: networks.id, name: networks.name })
    .from(networks)
    .where(
      sql`${networks.id} <> ${networkId} and ${networks.id} in (
        with recursive
          line(id) as (
            select ${networkId}
            union
            select parent_id from networks join line using (id) where parent_id is not null
          ),
          family(id) as (
            select line.id from line join networks using (id) where parent_id is null
            union
            select networks.id from networks join family on networks.parent_id = family.id
          )
        select id from family
      )`,
    )
    .orderBy(networks.name);
}
