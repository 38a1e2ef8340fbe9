import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { questionnaireDrafts, questionnaires, questionnaireVersions, users } from '../../schema.ts';

/** The drafts of an inspectorate, by code, with the version each started from. */
export async function listDrafts(read: Reader, inspectorateId: string) {
  return read
    .select({
      id: questionnaireDrafts.id,
      code: questionnaireDrafts.code,
      json: questionnaireDrafts.json,
      basedOnCode: questionnaires.code,
      basedOnNumber: questionnaireVersions.number,
      revision: questionnaireDrafts.revision,
      savedAt: questionnaireDrafts.savedAt,
      savedBy: users.name,
    })
    .from(questionnaireDrafts)
    .innerJoin(users, eq(users.id, questionnaireDrafts.savedBy))
    .leftJoin(questionnaireVersions, eq(questionnaireVersions.id, questionnaireDrafts.basedOnId))
    .leftJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(eq(questionnaireDrafts.inspectorateId, inspectorateId))
    .orderBy(asc(questionnaireDrafts.code));
}
