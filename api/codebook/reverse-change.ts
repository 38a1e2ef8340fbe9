import { and, eq, isNull } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { isInUse } from '../../db/queries/codebook/is-in-use.ts';
import { type FoundChange, listChanges } from '../../db/queries/codebook/list-changes.ts';
import { listMovable } from '../../db/queries/codebook/list-movable.ts';
import { codebookChanges } from '../../db/schema.ts';
import type { Inspector } from '../access.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import type { CodebookChange } from './change.ts';
import { writeChange } from './change-codebook.ts';
import { giveCode, takeCode } from './merge-codes.ts';

/** Which changes can be taken back: the last one of its code, when nothing was built on it. A split is merged instead. */
export function reversible(changes: FoundChange[]): Set<string> {
  const standing = changes.filter(({ reversedById }) => reversedById === null).map(readChange);
  const made = standing.filter(({ change }) => change.kind !== 'reverse');
  const isLast = (id: string, code: string) => made.findLast((one) => touches(one, code))?.id === id;
  return new Set(
    made
      .filter(({ id, code, change }) => change.kind !== 'split' && isLast(id, code))
      .filter(({ id, change }) => change.kind !== 'merge' || isLast(id, change.into))
      .map(({ id }) => id),
  );
}

const readChange = ({ id, code, at, change }: FoundChange) => ({
  id,
  code,
  at,
  change: JSON.parse(change) as CodebookChange,
});

const touches = ({ code, change }: { code: string; change: CodebookChange }, of: string) =>
  code === of || ((change.kind === 'merge' || change.kind === 'split') && change.into === of);

/**
 * Takes back a change. A merger: what it moved gets its old code again, save what was coded anew or published since.
 *
 * @throws Problem `not-reversible` when something was built on it
 */
export async function reverseChange(
  ports: Ports,
  actor: Inspector,
  { changeId, why }: { changeId: string; why: string },
): Promise<void> {
  const inspectorateId = actor.inspectorate.id;
  await ports.store.write(async (tx) => {
    const changes = await listChanges(tx, { inspectorateId });
    const found = changes.find(({ id }) => id === changeId);
    if (!found) throw new Problem('not-found');
    if (!reversible(changes).has(changeId)) throw new Problem('not-reversible');
    const { code, change, at } = readChange(found);
    if (change.kind === 'add' && (await isInUse(tx, { inspectorateId, code }))) throw new Problem('not-reversible');
    if (change.kind === 'merge') await moveBack(tx, { inspectorateId, code, change, at });
    const id = await writeChange(tx, ports, actor, { code, change: { kind: 'reverse', changeId }, why });
    await tx
      .update(codebookChanges)
      .set({ reversedById: id })
      .where(and(eq(codebookChanges.id, changeId), isNull(codebookChanges.reversedById)));
  });
}

async function moveBack(
  tx: Writer,
  o: { inspectorateId: string; code: string; change: Extract<CodebookChange, { kind: 'merge' }>; at: string },
): Promise<void> {
  const { into, moved } = o.change;
  const now = await listMovable(tx, { inspectorateId: o.inspectorateId, code: into });
  const untouched = new Set(now.filter(({ codedAt }) => codedAt === null || codedAt <= o.at).map(({ id }) => id));
  const back = moved.filter(({ id }) => untouched.has(id));
  await giveCode(
    tx,
    back.map(({ id }) => id),
    o.code,
  );
  await takeCode(
    tx,
    back.flatMap(({ id, had }) => (had ? [] : [id])),
    into,
  );
}
