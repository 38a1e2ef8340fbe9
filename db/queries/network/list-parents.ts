import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { networks } from '../../schema.ts';

/** The networks that this one is part of, from the nearest to the largest; itself first. */
export async function listParents(read: Reader | Writer, networkId: string): Promise<string[]> {
  const line: string[] = [];
  for (let id: string | null = networkId; id !== null && !line.includes(id); ) {
    line.push(id);
    const [found]: { parentId: string | null }[] = await read
      .select({ parentId: networks.parentId })
      .from(networks)
      .where(eq(networks.id, id));
    id = found?.parentId ?? null;
  }
  return line;
}
