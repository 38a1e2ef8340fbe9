import { and, eq, isNotNull } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { answers, invitations, responses } from '../../schema.ts';
import { groupRows } from '../group-rows.ts';
import type { AnswerRow } from './list-answers.ts';

export type SubmittedResponse = {
  id: string;
  organisationId: string;
  organisation: string;
  sector: string;
  submittedAt: string | null;
  /** The response in another network whose answers these are. */
  servedFromId: string | null;
  answers: AnswerRow[];
};

/**
 * Every submitted response of a wave with its answers. For analysts, and for the picture; never for anyone else.
 *
 * @param kind only the answers of this kind
 */
export async function listSubmittedAnswers(
  read: Reader | Writer,
  waveId: string,
  kind?: AnswerRow['kind'],
): Promise<SubmittedResponse[]> {
  const submitted = and(eq(responses.waveId, waveId), isNotNull(responses.submittedAt));
  const rows = await read
    .select({
      id: responses.id,
      organisationId: invitations.organisationId,
      organisation: invitations.organisationName,
      sector: invitations.sector,
      submittedAt: responses.submittedAt,
      servedFromId: responses.servedFromId,
    })
    .from(responses)
    .innerJoin(invitations, eq(invitations.id, responses.invitationId))
    .where(submitted)
    .orderBy(invitations.organisationName);
  const given = await read
    .select({
      responseId: answers.responseId,
      item: answers.item,
      kind: answers.kind,
      value: answers.value,
      text: answers.text,
      missing: answers.missing,
    })
    .from(answers)
    .innerJoin(responses, eq(responses.id, answers.responseId))
    .where(and(submitted, kind === undefined ? undefined : eq(answers.kind, kind)));
  const answersOf = groupRows(given, (row) => row.responseId);
  return rows.map((row) => ({
    ...row,
    answers: (answersOf.get(row.id) ?? []).map(({ responseId: _, ...answer }) => answer),
  }));
}
