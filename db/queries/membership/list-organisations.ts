import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { organisations } from '../../schema.ts';

/** The organisations that an inspectorate knows, member of a network or not. */
export async function listOrganisations(
  read: Reader | Writer,
  inspectorateId: string,
): Promise<{ id: string; name: string; sector: string }[]> {
  return read
    .select({ id: organisations.id, name: organisations.name, sector: organisations.sector })
    .from(organisations)
    .where(eq(organisations.inspectorateId, inspectorateId));
}
