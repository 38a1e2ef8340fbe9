import { and, eq, isNotNull } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations, questionnaireVersions, responses, waves } from '../../schema.ts';
import { type AnswerRow, listAnswers } from './list-answers.ts';

export type SubmittedAnswers = { label: string; versionJson: string; answers: AnswerRow[] };

/** What one organisation submitted in a wave, with the version it answered; undefined when it submitted nothing. */
export async function findSubmittedAnswers(
  read: Reader,
  of: { waveId: string; organisationId: string },
): Promise<SubmittedAnswers | undefined> {
  const [found] = await read
    .select({ id: responses.id, label: waves.label, versionJson: questionnaireVersions.json })
    .from(responses)
    .innerJoin(invitations, eq(invitations.id, responses.invitationId))
    .innerJoin(waves, eq(waves.id, responses.waveId))
    .innerJoin(questionnaireVersions, eq(questionnaireVersions.id, waves.versionId))
    .where(
      and(
        eq(responses.waveId, of.waveId),
        eq(invitations.organisationId, of.organisationId),
        isNotNull(responses.submittedAt),
      ),
    );
  return found && { ...found, answers: await listAnswers(read, found.id) };
}
