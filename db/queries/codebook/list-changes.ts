import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { codebookChanges, networks, users, waves } from '../../schema.ts';

export type FoundChange = {
  id: string;
  code: string;
  /** JSON of a `CodebookChange` (api/codebook/change.ts). */
  change: string;
  why: string;
  by: string;
  at: string;
  reversedById: string | null;
};

const columns = {
  id: codebookChanges.id,
  code: codebookChanges.code,
  change: codebookChanges.change,
  why: codebookChanges.why,
  by: users.name,
  at: codebookChanges.at,
  reversedById: codebookChanges.reversedById,
};

/** What an inspectorate, or the one whose network a wave is of, changed in its codebook, oldest first. */
export async function listChanges(
  read: Reader | Writer,
  of: { inspectorateId: string } | { waveId: string },
): Promise<FoundChange[]> {
  const all = read.select(columns).from(codebookChanges).innerJoin(users, eq(users.id, codebookChanges.userId));
  if ('inspectorateId' in of) {
    return all.where(eq(codebookChanges.inspectorateId, of.inspectorateId)).orderBy(codebookChanges.id);
  }
  return all
    .innerJoin(networks, eq(networks.inspectorateId, codebookChanges.inspectorateId))
    .innerJoin(waves, eq(waves.networkId, networks.id))
    .where(eq(waves.id, of.waveId))
    .orderBy(codebookChanges.id);
}
