import { and, desc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { questionnaires, questionnaireVersions } from '../../schema.ts';

export type FoundVersion = {
  id: string;
  code: string;
  number: number;
  json: string;
  hash: string;
  changeNote: string;
  /** "Name, inspectorate"; null for a version that ships with the product. */
  author: string | null;
  publishedAt: string;
};

const columns = {
  id: questionnaireVersions.id,
  code: questionnaires.code,
  number: questionnaireVersions.number,
  json: questionnaireVersions.json,
  hash: questionnaireVersions.hash,
  changeNote: questionnaireVersions.changeNote,
  author: questionnaireVersions.author,
  publishedAt: questionnaireVersions.publishedAt,
};

/** A published version, with its JSON. */
export async function findVersion(read: Reader | Writer, id: string): Promise<FoundVersion | undefined> {
  const [found] = await read
    .select(columns)
    .from(questionnaireVersions)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(eq(questionnaireVersions.id, id));
  return found;
}

/** A published version by the code of its questionnaire and its number. */
export async function findVersionByNumber(
  read: Reader,
  code: string,
  number: number,
): Promise<FoundVersion | undefined> {
  const [found] = await read
    .select(columns)
    .from(questionnaireVersions)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(and(eq(questionnaires.code, code), eq(questionnaireVersions.number, number)));
  return found;
}

/** The newest version of a questionnaire; undefined where there is no such questionnaire. */
export async function findNewestVersion(read: Reader | Writer, code: string): Promise<FoundVersion | undefined> {
  const [found] = await read
    .select(columns)
    .from(questionnaireVersions)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(eq(questionnaires.code, code))
    .orderBy(desc(questionnaireVersions.number))
    .limit(1);
  return found;
}

/** All published versions, newest version of each questionnaire first. */
export async function listVersions(read: Reader): Promise<FoundVersion[]> {
  const rows = await read
    .select(columns)
    .from(questionnaireVersions)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId));
  return rows.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : b.number - a.number));
}
