import { and, countDistinct, desc, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { interviews, observations, organisations, topics } from '../../schema.ts';

export type FoundInterview = {
  id: string;
  waveId: string;
  kind: 'organisation' | 'expert-by-experience';
  organisationId: string | null;
  organisation: string | null;
  heldOn: string;
};

export const interviewColumns = {
  id: interviews.id,
  waveId: interviews.waveId,
  kind: interviews.kind,
  organisationId: interviews.organisationId,
  organisation: organisations.name,
  heldOn: interviews.heldOn,
};

/** The interviews of a wave, latest first, with how many observations and topics came from each. */
export async function listInterviews(
  read: Reader | Writer,
  waveId: string,
): Promise<(FoundInterview & { observations: number; topics: number })[]> {
  return read
    .select({ ...interviewColumns, observations: countDistinct(observations.id), topics: countDistinct(topics.id) })
    .from(interviews)
    .leftJoin(organisations, eq(organisations.id, interviews.organisationId))
    .leftJoin(observations, and(eq(observations.interviewId, interviews.id), isNull(observations.splitAt)))
    .leftJoin(topics, eq(topics.interviewId, interviews.id))
    .where(eq(interviews.waveId, waveId))
    .groupBy(interviews.id)
    .orderBy(desc(interviews.heldOn), desc(interviews.id));
}
