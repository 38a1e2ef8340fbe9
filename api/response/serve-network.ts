import { and, eq, isNull } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { findMyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { listAnswers } from '../../db/queries/response/list-answers.ts';
import { answers as answersTable, invitations, responses } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { answersOfRows } from './answer-rows.ts';
import { compiledVersion } from './compiled-version.ts';
import { myInvitation } from './my-invitation.ts';
import { otherNetworks } from './other-networks.ts';
import { checksumOf } from './receipt.ts';
import { storeEvidence } from './store-evidence.ts';

/**
 * Lets what was submitted here count in another network too: it is submitted there, word for word, with a receipt of its
 * own. Doing it again changes nothing.
 *
 * @param invitationId the organisation's invitation there
 * @throws Problem `not-found` when these answers cannot count there (any more)
 */
export async function serveNetwork(ports: Ports, member: MemberActor, invitationId: string): Promise<void> {
  const { json } = await compiledVersion(ports.store.read, await myInvitation(ports.store.read, member));
  await ports.store.write(async (tx) => {
    const mine = await myInvitation(tx, member);
    const found = (await otherNetworks(tx, mine)).find(({ shown }) => shown.id === invitationId);
    const there = await findMyInvitation(tx, invitationId);
    if (!found || !there || mine.responseId === null) throw new Problem('not-found');
    if (found.shown.kind === 'counts') return;
    const rows = await listAnswers(tx, mine.responseId);
    const answers = answersOfRows(json, rows);
    const now = ports.now();
    const submittedAt = now.toISOString();
    const responseId = newId(now, ports.randomBytes);
    await tx.insert(responses).values({
      ...{ id: responseId, waveId: there.waveId, invitationId, draft: '{}', revision: 1, savedAt: submittedAt },
      ...{ submittedAt, submissionKey: responseId, checksum: await checksumOf(there, answers) },
      servedFromId: mine.servedFromId ?? mine.responseId,
    });
    await tx.insert(answersTable).values(rows.map((row) => ({ responseId, ...row, origin: null })));
    await storeEvidence(tx, ports, { version: json, answers, responseId, waveId: there.waveId });
    await tx
      .update(invitations)
      .set({ status: 'submitted', submittedAt, startedAt: submittedAt })
      .where(and(eq(invitations.id, invitationId), isNull(invitations.submittedAt)));
    await audit(tx, ports, member, 'serve', 'response', responseId);
  });
}
