import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { auditEvents, invitations } from '../../schema.ts';

/** What a mail about an invitation is called in the audit, and what it was. */
const mailings = {
  'send-accepted': { kind: 'invitation', outcome: 'accepted' },
  'send-refused': { kind: 'invitation', outcome: 'refused' },
  'hand-over': { kind: 'invitation', outcome: 'accepted' },
  remind: { kind: 'reminder', outcome: 'accepted' },
  'remind-refused': { kind: 'reminder', outcome: 'refused' },
} as const;

/** How many mails about the invitations of a wave were accepted and refused, per day (UTC), newest first. */
export async function listMailings(read: Reader, waveId: string) {
  const { at, action, thing, thingId } = auditEvents;
  const day = sql<string>`substr(${at}, 1, 10)`;
  const ofWave = read.select({ id: invitations.id }).from(invitations).where(eq(invitations.waveId, waveId));
  const rows = await read
    .select({ day, action, count: sql<number>`count(*)` })
    .from(auditEvents)
    .where(and(eq(thing, 'invitation'), inArray(action, Object.keys(mailings)), inArray(thingId, ofWave)))
    .groupBy(day, action)
    .orderBy(desc(day));
  const known = rows.map((row) => ({ ...row, ...mailings[row.action as keyof typeof mailings] }));
  const days = [...new Set(known.map((row) => row.day))];
  return days.flatMap((on) =>
    (['reminder', 'invitation'] as const).flatMap((kind) => {
      const count = (outcome: 'accepted' | 'refused') =>
        known
          .filter((row) => row.day === on && row.kind === kind && row.outcome === outcome)
          .reduce((sum, row) => sum + row.count, 0);
      const [accepted, refused] = [count('accepted'), count('refused')];
      return accepted + refused === 0 ? [] : [{ day: on, kind, accepted, refused }];
    }),
  );
}
