import { eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { listContributors } from '../../db/queries/contributor/list-contributors.ts';
import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { answers as answersTable, invitations, responses } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import type { Receipt } from '../schemas/my-invitation.ts';
import { answerRows } from './answer-rows.ts';
import { checkAnswers } from './check-answers.ts';
import { compiledVersion } from './compiled-version.ts';
import { lastYearsTexts } from './last-year-answers.ts';
import { originOf } from './last-year-origin.ts';
import { mustBeAnswering } from './may-answer.ts';
import { myInvitation } from './my-invitation.ts';
import { checksumOf } from './receipt.ts';
import { staleDraft } from './stale-draft.ts';
import { storeEvidence } from './store-evidence.ts';
import { storedReceipt } from './stored-receipt.ts';

export type Submission = { key: string; answers: unknown; revision?: number | undefined };
export type Submitted = { kind: 'new' | 'again'; receipt: Receipt };

/**
 * Hands in the answers, once: in one transaction they become rows, remarks and topics, the draft is emptied and the
 * invitation spent. The same submission again (same key, same answers) gets the same receipt, also after the wave closed.
 *
 * @throws Problem `stale-draft` when newer answers were saved since the revision that is given, or when colleagues
 * answer too and none is given; `already-submitted`, `wave-closed`, `already-declined`, `invalid-answers`
 */
export async function submitResponse(ports: Ports, member: MemberActor, submission: Submission): Promise<Submitted> {
  const mine = await myInvitation(ports.store.read, member);
  if (mine.submissionKey !== submission.key) mustBeAnswering(mine);
  const { json, check } = await compiledVersion(ports.store.read, mine);
  const answers = checkAnswers(check.validate, submission.answers);
  const checksum = await checksumOf(mine, answers);
  const sameAgain = (found: MyInvitation) => found.submissionKey === submission.key && found.checksum === checksum;

  const kind = await ports.store.write(async (tx): Promise<Submitted['kind']> => {
    const found = await myInvitation(tx, member);
    if (found.submittedAt !== null && sameAgain(found)) return 'again';
    mustBeAnswering(found);
    if (!(await isBasedOn(tx, found, submission.revision))) throw staleDraft(found);
    const now = ports.now();
    const submittedAt = now.toISOString();
    const responseId = found.responseId ?? newId(now, ports.randomBytes);
    const handedIn = {
      ...{ draft: '{}', revision: (found.revision ?? 0) + 1, savedAt: submittedAt },
      ...{ submittedAt, submissionKey: submission.key, checksum },
    };
    await tx
      .insert(responses)
      .values({ id: responseId, waveId: found.waveId, invitationId: found.id, ...handedIn })
      .onConflictDoUpdate({ target: responses.invitationId, set: handedIn });
    const lastYear = await lastYearsTexts(tx, found, json);
    const rows = answerRows(json, answers, check.hidden(answers));
    await tx.insert(answersTable).values(rows.map((row) => ({ responseId, ...row, origin: originOf(row, lastYear) })));
    await storeEvidence(tx, ports, { version: json, answers, responseId, waveId: found.waveId });
    await tx
      .update(invitations)
      .set({ status: 'submitted', submittedAt, startedAt: found.startedAt ?? submittedAt })
      .where(eq(invitations.id, found.id));
    await audit(tx, ports, member, 'submit', 'response', responseId);
    return 'new';
  });
  return { kind, receipt: await receiptNow(ports, member) };
}

/** Without a revision only where nobody else works on it: a colleague's answers are never passed over. */
async function isBasedOn(tx: Writer, found: MyInvitation, revision: number | undefined): Promise<boolean> {
  if (revision !== undefined) return revision === (found.revision ?? 0);
  return found.revision === null || (await listContributors(tx, found.id)).length === 0;
}

async function receiptNow(ports: Ports, member: MemberActor): Promise<Receipt> {
  const receipt = await storedReceipt(ports.store.read, await myInvitation(ports.store.read, member));
  if (!receipt) throw new Problem('internal');
  return receipt;
}
