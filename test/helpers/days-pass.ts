import { eq } from 'drizzle-orm';
import { invitations, waves } from '../../db/schema.ts';
import { database } from './home.ts';

const back = (time: string | null, days: number) =>
  time === null ? null : new Date(Date.parse(time) - days * 86_400_000).toISOString();

/** So many days go by for a wave: everything that happened in it happened so much longer ago. Its closing day stays. */
export async function daysPass(waveId: string, days: number): Promise<void> {
  const db = database();
  const [wave] = await db.select({ openedAt: waves.openedAt }).from(waves).where(eq(waves.id, waveId));
  await db
    .update(waves)
    .set({ openedAt: back(wave?.openedAt ?? null, days) })
    .where(eq(waves.id, waveId));
  const { id, sentAt, remindedAt } = invitations;
  for (const one of await db
    .select({ id, sentAt, remindedAt })
    .from(invitations)
    .where(eq(invitations.waveId, waveId))) {
    await db
      .update(invitations)
      .set({ sentAt: back(one.sentAt, days), remindedAt: back(one.remindedAt, days) })
      .where(eq(id, one.id));
  }
}
