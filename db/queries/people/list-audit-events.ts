import { asc, desc, gt, isNotNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { auditEvents } from '../../schema.ts';

const { id, at, actorKind, actor, action, thing, thingId, hash } = auditEvents;
const place = sql<number>`${auditEvents}.rowid`;

export type FoundAuditEvent = {
  place: number;
  id: string;
  at: string;
  actorKind: string;
  actor: string;
  action: string;
  thing: string;
  thingId: string;
  hash: string | null;
};

/** Audit events in the order in which they were written, some thousands at a time. */
export async function listAuditEvents(read: Reader, o: { after: number; limit: number }): Promise<FoundAuditEvent[]> {
  return read
    .select({ place, id, at, actorKind, actor, action, thing, thingId, hash })
    .from(auditEvents)
    .where(gt(place, o.after))
    .orderBy(asc(place))
    .limit(o.limit);
}

/** The hash at the end of the chain; null when it has not begun. */
export async function lastAuditHash(read: Reader | Writer): Promise<string | null> {
  const [found] = await read.select({ hash }).from(auditEvents).where(isNotNull(hash)).orderBy(desc(place)).limit(1);
  return found?.hash ?? null;
}
