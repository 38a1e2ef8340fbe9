import type { Reader } from '../../db/client.ts';
import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { listAnswers } from '../../db/queries/response/list-answers.ts';
import type { Receipt } from '../schemas/my-invitation.ts';
import { answersOfRows } from './answer-rows.ts';
import { compiledVersion } from './compiled-version.ts';
import { receiptOf } from './receipt.ts';

/** The receipt of a response that was submitted, made from what is stored; null when nothing was submitted. */
export async function storedReceipt(read: Reader, mine: MyInvitation): Promise<Receipt | null> {
  const { responseId, submittedAt, checksum } = mine;
  if (responseId === null || submittedAt === null || checksum === null) return null;
  const { json } = await compiledVersion(read, mine);
  const answers = answersOfRows(json, await listAnswers(read, responseId));
  return receiptOf(mine, { submittedAt, checksum, answers });
}
