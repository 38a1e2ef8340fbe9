import type { z } from '@hono/zod-openapi';
import { networkMetrics } from '../../analysis/index.ts';
import type { Reader } from '../../db/client.ts';
import { listInvited } from '../../db/queries/picture/list-invited.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import { listSubmittedAnswers } from '../../db/queries/response/list-submitted-answers.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { QuestionnaireVersion } from '../../surveys/index.ts';
import { Problem } from '../errors.ts';
import { bySectorAndName, columnsOf } from '../picture/named-relations.ts';
import { relationNodes, relationTies } from '../picture/relation-graph.ts';
import { reportedRelations } from '../picture/reported-relations.ts';
import { PromiseDocument } from '../schemas/promise.ts';
import type { RelationsAnswer } from '../schemas/relations.ts';

/**
 * Who works with whom in a wave, with names and numbers: for its analysts only.
 *
 * @throws Problem `not-found` when the questionnaire of the wave does not ask with which members one works
 */
export async function showRelations(read: Reader, wave: FoundWave): Promise<z.infer<typeof RelationsAnswer>> {
  const found = await findVersion(read, wave.versionId);
  const invited = (await listInvited(read, wave.id)).sort(bySectorAndName);
  const reported = reportedRelations(
    JSON.parse(found?.json ?? '{"pages":[]}') as QuestionnaireVersion,
    await listSubmittedAnswers(read, wave.id, 'choice'),
    invited.map(({ organisationId }) => organisationId),
  );
  if (!reported) throw new Problem('not-found');
  const { question, reports } = reported;
  return {
    invited: invited.length,
    answered: reports.size,
    namedTies: wave.promise !== null && PromiseDocument.parse(JSON.parse(wave.promise)).namedTies,
    metrics: networkMetrics(relationNodes(reported, invited), relationTies(reported)),
    columns: columnsOf(question),
    members: invited.map(({ organisationId, organisation, sector }) => ({
      ...{ id: organisationId, organisation, sector },
      answered: reports.has(organisationId),
    })),
    ties: invited.flatMap(({ organisationId }) =>
      (reports.get(organisationId) ?? []).map((relation) => ({ from: organisationId, ...relation })),
    ),
  };
}
