import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { interviews, invitations, organisations, responses, topics } from '../../schema.ts';

export type FoundTopic = {
  id: string;
  waveId: string;
  text: string;
  /** What the network sees; null: not approved. */
  wording: string | null;
  interviewId: string | null;
  /** The organisation that brought it in; null for an expert by experience. */
  organisation: string | null;
};

/** The topics for the table of a wave, or one, in the order in which they came in. */
export async function listTopics(
  read: Reader | Writer,
  which: { waveId: string } | { id: string },
): Promise<FoundTopic[]> {
  const rows = await read
    .select({
      id: topics.id,
      waveId: topics.waveId,
      text: topics.text,
      wording: topics.wording,
      interviewId: topics.interviewId,
      invited: invitations.organisationName,
      interviewed: organisations.name,
    })
    .from(topics)
    .leftJoin(responses, eq(responses.id, topics.responseId))
    .leftJoin(invitations, eq(invitations.id, responses.invitationId))
    .leftJoin(interviews, eq(interviews.id, topics.interviewId))
    .leftJoin(organisations, eq(organisations.id, interviews.organisationId))
    .where('id' in which ? eq(topics.id, which.id) : eq(topics.waveId, which.waveId))
    .orderBy(topics.id);
  return rows.map(({ invited, interviewed, ...topic }) => ({ ...topic, organisation: invited ?? interviewed }));
}
