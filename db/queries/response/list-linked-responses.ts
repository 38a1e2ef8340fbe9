import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { responses, waves } from '../../schema.ts';

/** A submitted response of a wave that shares answers with another. */
export type LinkedResponse = {
  waveId: string;
  waveStatus: 'draft' | 'open' | 'closed' | 'published';
  threshold: number;
  /** Whether what was taken over counts in that wave. */
  countsServed: boolean;
  /** The response whose answers these are: its own id, unless they were taken over. */
  answersOf: string;
  isServed: boolean;
};

/** The submitted responses of a wave, and of every wave linked with it by answers that count in both. */
export async function listLinkedResponses(read: Reader | Writer, waveId: string): Promise<LinkedResponse[]> {
  return read
    .select({
      waveId: waves.id,
      waveStatus: waves.status,
      threshold: waves.threshold,
      countsServed: waves.countsServed,
      answersOf: sql<string>`coalesce(${responses.servedFromId}, ${responses.id})`,
      isServed: sql<boolean>`${responses.servedFromId} is not null`.mapWith(Boolean),
    })
    .from(responses)
    .innerJoin(waves, eq(waves.id, responses.waveId))
    .where(
      and(
        isNotNull(responses.submittedAt),
        sql`${waves.id} in (
          with recursive
            shared(root, wave_id) as (
              select served_from_id, wave_id from responses where served_from_id is not null
              union
              select root.id, root.wave_id from responses root join responses taken on taken.served_from_id = root.id
            ),
            linked(wave_id) as (
              select ${waveId}
              union
              select there.wave_id
              from linked
              join shared here on here.wave_id = linked.wave_id
              join shared there on there.root = here.root
            )
          select wave_id from linked
        )`,
      ),
    );
}

/** Whether a wave has answers that were taken over from another network. */
export async function hasServedResponses(read: Reader | Writer, waveId: string): Promise<boolean> {
  const [found] = await read
    .select({ id: responses.id })
    .from(responses)
    .where(and(eq(responses.waveId, waveId), isNotNull(responses.servedFromId)))
    .limit(1);
  return found !== undefined;
}
