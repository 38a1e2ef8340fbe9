import type { Reader, Writer } from '../../db/client.ts';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import { listParents } from '../../db/queries/network/list-parents.ts';
import { type Actor, inspects } from '../access.ts';
import { invalid } from '../errors.ts';
import { texts } from '../texts/index.ts';

/**
 * A network can be part of another one of the same inspectorate, and not of itself or of one of its own parts.
 *
 * @param networkId the part; null while it is being made
 * @throws Problem `invalid-input`
 */
export async function mustBeParent(
  read: Reader | Writer,
  actor: Actor,
  networkId: string | null,
  parentId: string,
): Promise<void> {
  const parent = await findNetwork(read, parentId);
  const fits = parent && inspects(actor, parent);
  if (fits && (networkId === null || !(await listParents(read, parentId)).includes(networkId))) return;
  throw invalid((locale) => [{ field: 'parentId', message: texts(locale).fields['unknown-choice'] }]);
}
