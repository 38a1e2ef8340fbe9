import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { responses } from '../../schema.ts';

/** The answers of one response on a scale: per item the value, or in a word why there is none. */
export type PackedAnswers = { responseId: string; answers: Record<string, number | string> };

/** So many responses are read at a time: what is read of a large wave never stands in memory as a whole. */
const atATime = 2000;

/**
 * The answers on a scale of every submitted response of a wave, some responses at a time. The database packs the answers
 * of one response together: one row for each response, instead of one for each answer.
 */
export async function* listScaleAnswers(read: Reader | Writer, waveId: string): AsyncGenerator<PackedAnswers[]> {
  for (let after = ''; ; ) {
    const [last] = await read
      .select({ id: responses.id })
      .from(responses)
      .where(and(eq(responses.waveId, waveId), isNotNull(responses.submittedAt), sql`${responses.id} > ${after}`))
      .orderBy(responses.id)
      .limit(1)
      .offset(atATime - 1);
    const until = last ? sql`and id <= ${last.id}` : sql``;
    const rows = await read.all<{ responseId: string; packed: string }>(sql`
      select response_id as responseId, json_group_object(item, coalesce(value, missing)) as packed
      from answers
      where kind in ('value', 'missing') and response_id in (
        select id from responses
        where wave_id = ${waveId} and submitted_at is not null and id > ${after} ${until}
      )
      group by response_id
    `);
    yield rows.map(({ responseId, packed }) => ({ responseId, answers: JSON.parse(packed) }));
    if (!last) return;
    after = last.id;
  }
}
