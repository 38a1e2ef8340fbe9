import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import type { Answers } from '../../surveys/index.ts';
import { canonicalJson } from '../canonical.ts';
import type { Receipt } from '../schemas/my-invitation.ts';
import { sha256 } from '../tokens.ts';

/** What ties a receipt to exactly these answers, to this wave and to this version of the questionnaire. */
export const checksumOf = (mine: MyInvitation, answers: Answers): Promise<string> =>
  sha256(canonicalJson({ wave: mine.waveId, version: mine.versionHash, answers }));

/** What the member may keep: that it was submitted, when, and word for word what. */
export const receiptOf = (
  mine: MyInvitation,
  submitted: { submittedAt: string; checksum: string; answers: Answers },
): Receipt => ({
  organisation: mine.organisation,
  network: mine.network,
  wave: { id: mine.waveId, label: mine.waveLabel },
  version: { questionnaire: mine.questionnaire, number: mine.versionNumber, hash: mine.versionHash },
  ...submitted,
});
