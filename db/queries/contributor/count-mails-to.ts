import { and, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { contributors } from '../../schema.ts';

/** How many mails an address got about one response, also when the same colleague was asked twice. */
export async function countMailsTo(read: Reader | Writer, invitationId: string, email: string): Promise<number> {
  const [counted] = await read
    .select({ mails: sql<number>`coalesce(sum(${contributors.mails}), 0)` })
    .from(contributors)
    .where(
      and(eq(contributors.invitationId, invitationId), sql`lower(${contributors.email}) = ${email.toLowerCase()}`),
    );
  return counted?.mails ?? 0;
}
