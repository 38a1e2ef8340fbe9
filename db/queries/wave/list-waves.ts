import { desc, eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { questionnaires, questionnaireVersions, waves } from '../../schema.ts';
import { responseCounts } from './response-counts.ts';

/** The waves of a network, newest first, with how many organisations were asked and how many answered. */
export async function listWaves(read: Reader, networkId: string) {
  return read
    .select({
      id: waves.id,
      label: waves.label,
      status: waves.status,
      opensOn: waves.opensOn,
      closesOn: waves.closesOn,
      questionnaire: questionnaires.code,
      versionNumber: questionnaireVersions.number,
      previousWaveId: waves.previousWaveId,
      publishedAt: waves.publishedAt,
      ...responseCounts,
    })
    .from(waves)
    .innerJoin(questionnaireVersions, eq(questionnaireVersions.id, waves.versionId))
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(eq(waves.networkId, networkId))
    .orderBy(desc(waves.id));
}
