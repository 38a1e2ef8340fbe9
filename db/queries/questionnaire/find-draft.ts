import { and, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { questionnaireDrafts, users } from '../../schema.ts';

export type FoundDraft = {
  id: string;
  inspectorateId: string;
  code: string;
  basedOnId: string | null;
  json: string;
  revision: number;
  savedAt: string;
  /** The name of who saved it last. */
  savedBy: string;
};

const columns = {
  id: questionnaireDrafts.id,
  inspectorateId: questionnaireDrafts.inspectorateId,
  code: questionnaireDrafts.code,
  basedOnId: questionnaireDrafts.basedOnId,
  json: questionnaireDrafts.json,
  revision: questionnaireDrafts.revision,
  savedAt: questionnaireDrafts.savedAt,
  savedBy: users.name,
};

/** A draft of a questionnaire, with its JSON. */
export async function findDraft(read: Reader | Writer, id: string): Promise<FoundDraft | undefined> {
  const [found] = await read
    .select(columns)
    .from(questionnaireDrafts)
    .innerJoin(users, eq(users.id, questionnaireDrafts.savedBy))
    .where(eq(questionnaireDrafts.id, id));
  return found;
}

/** The draft of an inspectorate for a code. */
export async function findDraftByCode(
  read: Reader | Writer,
  inspectorateId: string,
  code: string,
): Promise<FoundDraft | undefined> {
  const [found] = await read
    .select(columns)
    .from(questionnaireDrafts)
    .innerJoin(users, eq(users.id, questionnaireDrafts.savedBy))
    .where(and(eq(questionnaireDrafts.inspectorateId, inspectorateId), eq(questionnaireDrafts.code, code)));
  return found;
}
