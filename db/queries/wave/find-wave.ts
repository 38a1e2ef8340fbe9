import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { networks, questionnaires, questionnaireVersions, users, waveAnalysts, waves } from '../../schema.ts';
import { type FoundNetwork, networkColumns } from '../network/find-network.ts';

export const waveColumns = {
  id: waves.id,
  networkId: waves.networkId,
  versionId: waves.versionId,
  previousWaveId: waves.previousWaveId,
  label: waves.label,
  opensOn: waves.opensOn,
  closesOn: waves.closesOn,
  threshold: waves.threshold,
  reminderDays: waves.reminderDays,
  mailLimit: waves.mailLimit,
  namedTies: waves.namedTies,
  servesFamily: waves.servesFamily,
  countsServed: waves.countsServed,
  status: waves.status,
  promise: waves.promise,
  openedAt: waves.openedAt,
  closedAt: waves.closedAt,
  publishedAt: waves.publishedAt,
  correctingSince: waves.correctingSince,
  questionnaire: questionnaires.code,
  versionNumber: questionnaireVersions.number,
};

export type FoundWave = {
  id: string;
  networkId: string;
  versionId: string;
  previousWaveId: string | null;
  label: string;
  opensOn: string;
  closesOn: string;
  threshold: number;
  /** JSON list of days after the opening. */
  reminderDays: string;
  mailLimit: number;
  /** Whether the network will see by name who works with whom. */
  namedTies: boolean;
  /** Whether a member may let its answers also count in the larger network and the networks of that. */
  servesFamily: boolean;
  /** Whether answers taken over from another network's wave count in its picture. */
  countsServed: boolean;
  status: 'draft' | 'open' | 'closed' | 'published';
  /** JSON of a `Promise` (api/schemas/promise.ts); null while the wave is a draft. */
  promise: string | null;
  openedAt: string | null;
  closedAt: string | null;
  publishedAt: string | null;
  /** Since when its evidence is open for correction, though it was published. */
  correctingSince: string | null;
  /** Code of the questionnaire, and the number of the version the wave is pinned to. */
  questionnaire: string;
  versionNumber: number;
  network: FoundNetwork;
  /** Ids of the users who read individual answers. */
  analysts: string[];
};

/** One wave with its network and who reads its answers: what every rule of access needs. */
export async function findWave(read: Reader, id: string): Promise<FoundWave | undefined> {
  const [found] = await read
    .select({ ...waveColumns, network: networkColumns })
    .from(waves)
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .innerJoin(questionnaireVersions, eq(questionnaireVersions.id, waves.versionId))
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
    .where(eq(waves.id, id));
  if (!found) return undefined;
  return { ...found, analysts: await listWaveAnalysts(read, id).then((rows) => rows.map((row) => row.id)) };
}

/** Who reads the individual answers of a wave. */
export async function listWaveAnalysts(read: Reader, waveId: string): Promise<{ id: string; name: string }[]> {
  return read
    .select({ id: users.id, name: users.name })
    .from(waveAnalysts)
    .innerJoin(users, eq(users.id, waveAnalysts.userId))
    .where(eq(waveAnalysts.waveId, waveId))
    .orderBy(users.name);
}
