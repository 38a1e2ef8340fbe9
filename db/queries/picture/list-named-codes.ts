import { sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';

export type NamedCode = { waveId: string; code: string; nl: string; en: string };

/** The improvement themes that can improve, per published picture of the networks of an inspectorate. */
export async function listNamedCodes(read: Reader, inspectorateId: string): Promise<NamedCode[]> {
  return read.all<NamedCode>(sql`
    select distinct p.wave_id as waveId,
      json_extract(said.value, '$.code') as code,
      json_extract(said.value, '$.label.nl') as nl,
      json_extract(said.value, '$.label.en') as en
    from pictures p
    inner join waves w on w.id = p.wave_id
    inner join networks n on n.id = w.network_id,
      json_each(p.json, '$.themes') theme,
      json_each(theme.value, '$.canImprove') said
    where p.number = (select max(number) from pictures newest where newest.wave_id = p.wave_id)
      and n.inspectorate_id = ${inspectorateId}
    order by code
  `);
}
