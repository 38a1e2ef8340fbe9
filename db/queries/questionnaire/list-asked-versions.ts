import { and, desc, eq, ne } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { networks, questionnaires, questionnaireVersions, waves } from '../../schema.ts';

/** The waves that put any version of a questionnaire to a network, newest first; drafts of waves are left out. */
export async function listAskedVersions(read: Reader, code: string) {
  return read
    .select({
      id: waves.id,
      label: waves.label,
      closesOn: waves.closesOn,
      version: questionnaireVersions.number,
      versionId: questionnaireVersions.id,
      networkId: networks.id,
      network: networks.name,
      inspectorateId: networks.inspectorateId,
    })
    .from(waves)
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .innerJoin(questionnaireVersions, eq(questionnaireVersions.id, waves.versionId))
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(and(eq(questionnaires.code, code), ne(waves.status, 'draft')))
    .orderBy(desc(waves.closesOn), desc(waves.id));
}

export type AskedVersion = Awaited<ReturnType<typeof listAskedVersions>>[number];
