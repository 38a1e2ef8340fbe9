import { and, desc, eq, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { inspectorates, networks, reports, waves } from '../../schema.ts';
import { type FoundNetwork, networkColumns } from '../network/find-network.ts';

export type FoundReport = {
  id: string;
  locale: 'nl' | 'en';
  state: 'draft' | 'fact-check' | 'final';
  factCheckUntil: string | null;
  createdAt: string;
  wave: { id: string; label: string; versionId: string };
  network: FoundNetwork;
  inspectorate: string;
};

const find = (read: Reader | Writer) =>
  read
    .select({
      id: reports.id,
      locale: reports.locale,
      state: reports.state,
      factCheckUntil: reports.factCheckUntil,
      createdAt: reports.createdAt,
      wave: { id: waves.id, label: waves.label, versionId: waves.versionId },
      network: networkColumns,
      inspectorate: inspectorates.name,
    })
    .from(reports)
    .innerJoin(waves, eq(waves.id, reports.waveId))
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .innerJoin(inspectorates, eq(inspectorates.id, networks.inspectorateId));

/** One report with its wave and network: what the rules of access need. */
export async function findReport(read: Reader | Writer, id: string): Promise<FoundReport | undefined> {
  const [found] = await find(read).where(eq(reports.id, id));
  return found;
}

/** The report on a wave. */
export async function findReportOfWave(read: Reader | Writer, waveId: string): Promise<FoundReport | undefined> {
  const [found] = await find(read).where(eq(reports.waveId, waveId));
  return found;
}

/** The report on the last wave of a network whose report was put to it. */
export async function findSharedReport(read: Reader, networkId: string): Promise<FoundReport | undefined> {
  const [found] = await find(read)
    .where(and(eq(networks.id, networkId), ne(reports.state, 'draft')))
    .orderBy(desc(waves.closesOn), desc(waves.id))
    .limit(1);
  return found;
}
