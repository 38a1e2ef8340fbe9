import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { interviews, organisations } from '../../schema.ts';
import { type FoundInterview, interviewColumns } from './list-interviews.ts';

/** One interview. */
export async function findInterview(read: Reader, id: string): Promise<FoundInterview | undefined> {
  const [found] = await read
    .select(interviewColumns)
    .from(interviews)
    .leftJoin(organisations, eq(organisations.id, interviews.organisationId))
    .where(eq(interviews.id, id));
  return found;
}
