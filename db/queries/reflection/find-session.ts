import { and, desc, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { networks, reflectionSessions, sessionParticipants, waves } from '../../schema.ts';
import { type FoundNetwork, networkColumns } from '../network/find-network.ts';

export type FoundSession = typeof reflectionSessions.$inferSelect & { label: string; network: FoundNetwork };

const columns = { ...getTableColumns(reflectionSessions), label: waves.label, network: networkColumns };

/** One reflection session with its network: what the rules of access need. */
export async function findSession(read: Reader | Writer, id: string): Promise<FoundSession | undefined> {
  const [found] = await read
    .select(columns)
    .from(reflectionSessions)
    .innerJoin(waves, eq(waves.id, reflectionSessions.waveId))
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .where(eq(reflectionSessions.id, id));
  return found;
}

/** The session that a code leads to, whether or not the code has expired. */
export async function findSessionByCode(read: Reader, code: string): Promise<FoundSession | undefined> {
  const [found] = await read
    .select({ id: reflectionSessions.id })
    .from(reflectionSessions)
    .where(eq(reflectionSessions.joinCode, code));
  return found && findSession(read, found.id);
}

/** The sessions of a wave, newest first. */
export async function listSessions(read: Reader, waveId: string) {
  const { id, status, createdAt, openedAt, closedAt } = reflectionSessions;
  return read
    .select({ id, status, createdAt, openedAt, closedAt })
    .from(reflectionSessions)
    .where(eq(reflectionSessions.waveId, waveId))
    .orderBy(desc(reflectionSessions.id));
}

/** A participant, and how far its session is: all that "nothing changed" takes. */
export async function findParticipant(read: Reader, tokenHash: string) {
  const [found] = await read
    .select({
      id: sessionParticipants.id,
      sessionId: sessionParticipants.sessionId,
      revision: sessionParticipants.revision,
      visible: reflectionSessions.visible,
    })
    .from(sessionParticipants)
    .innerJoin(reflectionSessions, eq(reflectionSessions.id, sessionParticipants.sessionId))
    .where(eq(sessionParticipants.tokenHash, tokenHash));
  return found;
}

/** How many joined. */
export async function countParticipants(read: Reader | Writer, sessionId: string): Promise<number> {
  const [found] = await read
    .select({ joined: sql<number>`count(*)` })
    .from(sessionParticipants)
    .where(eq(sessionParticipants.sessionId, sessionId));
  return found?.joined ?? 0;
}

/** The last session of a wave that was opened, and how many joined it. */
export async function findHeldSession(
  read: Reader,
  waveId: string,
): Promise<{ openedAt: string; joined: number } | undefined> {
  const { id, openedAt } = reflectionSessions;
  const [found] = await read
    .select({ id, openedAt })
    .from(reflectionSessions)
    .where(and(eq(reflectionSessions.waveId, waveId), isNotNull(openedAt)))
    .orderBy(desc(openedAt))
    .limit(1);
  return found?.openedAt ? { openedAt: found.openedAt, joined: await countParticipants(read, found.id) } : undefined;
}
