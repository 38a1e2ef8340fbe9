import type { Reader, Writer } from '../../db/client.ts';
import { countMailsTo } from '../../db/queries/contributor/count-mails-to.ts';
import type { FoundContributor } from '../../db/queries/contributor/list-contributors.ts';
import { Problem } from '../errors.ts';

/** The most mails that one colleague gets about one response. */
const mailLimit = 3;

/** How many mails a colleague may still get; asking the same address again does not start the count anew. */
export function mailsLeft(contributor: FoundContributor, all: FoundContributor[]): number {
  const address = contributor.email.toLowerCase();
  const got = all.filter(({ email }) => email.toLowerCase() === address).reduce((sum, { mails }) => sum + mails, 0);
  return Math.max(0, mailLimit - got);
}

/** @throws Problem `mailed-enough` */
export async function mustMayBeMailed(read: Reader | Writer, invitationId: string, email: string): Promise<void> {
  if ((await countMailsTo(read, invitationId, email)) >= mailLimit) throw new Problem('mailed-enough');
}
