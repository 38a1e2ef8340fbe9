import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import {
  type invitationStatuses,
  invitations,
  networks,
  questionnaires,
  questionnaireVersions,
  responses,
  waves,
} from '../../schema.ts';

export type MyInvitation = {
  id: string;
  organisationId: string;
  organisation: string;
  contactName: string;
  locale: 'nl' | 'en';
  status: (typeof invitationStatuses)[number];
  startedAt: string | null;
  declinedAt: string | null;
  declineReason: string | null;
  waveId: string;
  waveLabel: string;
  previousWaveId: string | null;
  waveStatus: 'draft' | 'open' | 'closed' | 'published';
  /** JSON of a `PromiseDocument`; null while the wave is a draft. */
  promise: string | null;
  networkId: string;
  network: string;
  demo: boolean;
  versionId: string;
  questionnaire: string;
  versionNumber: number;
  versionHash: string;
  /** Null until the first save. */
  responseId: string | null;
  draft: string | null;
  revision: number | null;
  savedAt: string | null;
  submittedAt: string | null;
  submissionKey: string | null;
  checksum: string | null;
  /** The response in another network whose answers were taken over here. */
  servedFromId: string | null;
};

const columns = {
  id: invitations.id,
  organisationId: invitations.organisationId,
  organisation: invitations.organisationName,
  contactName: invitations.contactName,
  locale: invitations.locale,
  status: invitations.status,
  startedAt: invitations.startedAt,
  declinedAt: invitations.declinedAt,
  declineReason: invitations.declineReason,
  waveId: waves.id,
  waveLabel: waves.label,
  previousWaveId: waves.previousWaveId,
  waveStatus: waves.status,
  promise: waves.promise,
  networkId: networks.id,
  network: networks.name,
  demo: networks.demo,
  versionId: waves.versionId,
  questionnaire: questionnaires.code,
  versionNumber: questionnaireVersions.number,
  versionHash: questionnaireVersions.hash,
  responseId: responses.id,
  draft: responses.draft,
  revision: responses.revision,
  savedAt: responses.savedAt,
  submittedAt: responses.submittedAt,
  submissionKey: responses.submissionKey,
  checksum: responses.checksum,
  servedFromId: responses.servedFromId,
};

/** Everything a member's page needs to know about its own invitation, and every rule about what may still be done. */
export async function findMyInvitation(read: Reader | Writer, id: string): Promise<MyInvitation | undefined> {
  const [found] = await read
    .select(columns)
    .from(invitations)
    .innerJoin(waves, eq(waves.id, invitations.waveId))
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .innerJoin(questionnaireVersions, eq(questionnaireVersions.id, waves.versionId))
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .leftJoin(responses, eq(responses.invitationId, invitations.id))
    .where(eq(invitations.id, id));
  return found;
}
