import { eq, lt } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { passwordAttempts } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { sha256 } from '../tokens.ts';

const hour = 60 * 60_000;
const free = 5;

/** How long to wait after so many attempts that failed: nothing at first, then 15 seconds, doubling to a quarter. */
export const waitAfter = (count: number): number =>
  count < free ? 0 : Math.min(15_000 * 2 ** (count - free), hour / 4);

const keyOf = (email: string) => sha256(email.toLowerCase());

/**
 * Counts an attempt before it is made, so that many at once are counted too. An address that nobody has is treated the
 * same: the answers tell nothing about who has an account.
 *
 * @throws Problem `too-many-requests` when the last attempts are too short ago
 */
export async function countAttempt(ports: Ports, email: string): Promise<void> {
  const now = ports.now();
  const addressHash = await keyOf(email);
  await ports.store.write(async (tx) => {
    await tx.delete(passwordAttempts).where(lt(passwordAttempts.lastAt, new Date(now.getTime() - hour).toISOString()));
    const [before] = await tx
      .select({ count: passwordAttempts.count, lastAt: passwordAttempts.lastAt })
      .from(passwordAttempts)
      .where(eq(passwordAttempts.addressHash, addressHash));
    const count = before?.count ?? 0;
    if (before && now.getTime() < new Date(before.lastAt).getTime() + waitAfter(count)) {
      throw new Problem('too-many-requests');
    }
    const counted = { count: count + 1, lastAt: now.toISOString() };
    await tx
      .insert(passwordAttempts)
      .values({ addressHash, ...counted })
      .onConflictDoUpdate({ target: passwordAttempts.addressHash, set: counted });
  });
}

/** Forgets the attempts of who signed in. */
export async function forgetAttempts(tx: Writer, email: string): Promise<void> {
  await tx.delete(passwordAttempts).where(eq(passwordAttempts.addressHash, await keyOf(email)));
}
