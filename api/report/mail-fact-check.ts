import { and, eq } from 'drizzle-orm';
import { findMembership } from '../../db/queries/membership/list-memberships.ts';
import { type FactCheckToMail, listFactChecksToMail } from '../../db/queries/report/list-fact-checks-to-mail.ts';
import { membershipLinks, reportMails } from '../../db/schema.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { logged } from '../logged.ts';
import { factCheckMail } from '../mail/fact-check-mail.ts';
import { newMemberLink } from '../member-link/new-member-link.ts';
import { today } from '../today.ts';
import { mailLink } from '../wave/mail-link.ts';

/** Mails every member of a network once per round in which facts of its report can be corrected. */
export async function mailFactChecks(ports: Ports, job: string): Promise<void> {
  // One that can't be mailed must not hold up the others.
  for (const one of await listFactChecksToMail(ports.store.read, today(ports))) {
    await logged(() => mailFactCheck(ports, job, one));
  }
}

/** It is written down first, so that nobody is mailed twice; what the server could not take is taken back and tried again. */
async function mailFactCheck(ports: Ports, job: string, round: FactCheckToMail): Promise<void> {
  const by = { kind: 'system', job } as const;
  const { reportId, membershipId, until } = round;
  const member = await findMembership(ports.store.read, membershipId);
  if (!member) return;
  const held = await ports.store.write(async (tx) => {
    const written = await tx
      .insert(reportMails)
      .values({ reportId, membershipId, factCheckUntil: until, mailedAt: ports.now().toISOString() })
      .onConflictDoNothing()
      .returning({ id: reportMails.membershipId });
    if (written.length === 0) return null;
    await audit(tx, ports, by, 'mail-fact-check', 'membership', membershipId);
    return newMemberLink(tx, ports, membershipId, '/report');
  });
  if (!held) return;
  const outcome = await mailLink(ports, factCheckMail(member, round, held.link));
  if (outcome.kind === 'accepted' || outcome.kind === 'refused') return;
  await ports.store.write(async (tx) => {
    await tx
      .delete(reportMails)
      .where(
        and(
          eq(reportMails.reportId, reportId),
          eq(reportMails.membershipId, membershipId),
          eq(reportMails.factCheckUntil, until),
        ),
      );
    await tx.delete(membershipLinks).where(eq(membershipLinks.tokenHash, held.tokenHash));
    await audit(tx, ports, by, 'take-back-mail', 'membership', membershipId);
  });
}
