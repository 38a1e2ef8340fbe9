import { and, eq, inArray } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { inChunks } from '../../db/in-chunks.ts';
import { listMovable } from '../../db/queries/codebook/list-movable.ts';
import { observationCodes } from '../../db/schema.ts';
import type { Inspector } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { invalid } from '../errors.ts';
import { texts } from '../texts/index.ts';
import { codeNow, writeChange } from './change-codebook.ts';

/**
 * Makes one code of two: what had this code has the other from now on. The observations of published waves keep what
 * was published; where a later wave is compared with them, they count as the other.
 */
export async function mergeCodes(
  ports: Ports,
  actor: Inspector,
  { code, into, why }: { code: string; into: string; why: string },
): Promise<void> {
  const inspectorateId = actor.inspectorate.id;
  await ports.store.write(async (tx) => {
    const { all } = await codeNow(tx, { actor, code, states: ['active', 'retired'] });
    if (into === code || !all.some((one) => one.code === into && one.state === 'active')) {
      throw invalid((locale) => [{ field: 'into', message: texts(locale).fields['unknown-choice'] }]);
    }
    const had = new Set((await listMovable(tx, { inspectorateId, code: into })).map(({ id }) => id));
    const moved = (await listMovable(tx, { inspectorateId, code })).map(({ id }) => ({ id, had: had.has(id) }));
    await giveCode(
      tx,
      moved.map(({ id }) => id),
      into,
    );
    await takeCode(
      tx,
      moved.map(({ id }) => id),
      code,
    );
    await writeChange(tx, ports, actor, { code, change: { kind: 'merge', into, moved }, why });
    await audit(tx, ports, actor, 'merge', 'code', into);
  });
}

/** Tags these observations with a code, those that have it already too. */
export async function giveCode(tx: Writer, ids: string[], code: string): Promise<void> {
  const rows = ids.map((observationId) => ({ observationId, code }));
  await inChunks(rows, (some) => tx.insert(observationCodes).values(some).onConflictDoNothing());
}

/** Takes a code from these observations. */
export async function takeCode(tx: Writer, ids: string[], code: string): Promise<void> {
  await inChunks(ids, (some) =>
    tx
      .delete(observationCodes)
      .where(and(eq(observationCodes.code, code), inArray(observationCodes.observationId, some))),
  );
}
