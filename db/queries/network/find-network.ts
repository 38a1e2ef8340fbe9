import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { networks } from '../../schema.ts';

export type FoundNetwork = {
  id: string;
  inspectorateId: string;
  parentId: string | null;
  name: string;
  description: string;
  ambition: string;
  demo: boolean;
};

/** The columns of a network that its pages show. */
export const networkColumns = {
  id: networks.id,
  inspectorateId: networks.inspectorateId,
  parentId: networks.parentId,
  name: networks.name,
  description: networks.description,
  ambition: networks.ambition,
  demo: networks.demo,
};

/** One network. */
export async function findNetwork(read: Reader | Writer, id: string): Promise<FoundNetwork | undefined> {
  const [found] = await read.select(networkColumns).from(networks).where(eq(networks.id, id));
  return found;
}
