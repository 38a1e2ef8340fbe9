import type { OrganisationAnswers } from '../../analysis/index.ts';
import type { Reader, Writer } from '../../db/client.ts';
import { type FoundInterview, listInterviews } from '../../db/queries/observation/list-interviews.ts';
import { type FoundObservation, listObservations } from '../../db/queries/observation/list-observations.ts';
import type { AnswerRow } from '../../db/queries/response/list-answers.ts';
import { listSubmittedAnswers, type SubmittedResponse } from '../../db/queries/response/list-submitted-answers.ts';

/** What was said in one wave, as the picture counts it. */
export type Evidence = {
  rows: OrganisationAnswers[];
  responses: SubmittedResponse[];
  interviews: FoundInterview[];
  observations: FoundObservation[];
};

/** Loads the submitted answers, the interviews and the observations of a wave. Drafts are never read. */
export async function loadEvidence(read: Reader | Writer, waveId: string): Promise<Evidence> {
  const responses = await listSubmittedAnswers(read, waveId);
  return {
    rows: responses.map(({ organisationId, answers }) => ({
      organisation: organisationId,
      answers: scaleAnswers(answers),
    })),
    responses,
    interviews: await listInterviews(read, waveId),
    observations: await listObservations(read, { waveId }),
  };
}

/** The answers on a scale among the answers of one response. */
export const scaleAnswers = (answers: AnswerRow[]): OrganisationAnswers['answers'] =>
  Object.fromEntries(answers.flatMap(scaleAnswer));

function scaleAnswer(row: AnswerRow): [string, OrganisationAnswers['answers'][string]][] {
  if (row.kind === 'value' && row.value !== null) return [[row.item, { kind: 'value', value: row.value }]];
  if (row.kind === 'missing' && row.missing !== null) return [[row.item, { kind: 'missing', missing: row.missing }]];
  return [];
}
