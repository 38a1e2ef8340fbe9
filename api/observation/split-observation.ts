import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { inChunks } from '../../db/in-chunks.ts';
import { isSampled } from '../../db/queries/observation/is-sampled.ts';
import type { FoundObservation } from '../../db/queries/observation/list-observations.ts';
import { observations } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import { texts } from '../texts/index.ts';
import { mustTakeEvidence } from './must-take-evidence.ts';
import { tagObservation } from './tag-observation.ts';

type Whole = Pick<
  FoundObservation,
  'id' | 'waveId' | 'text' | 'responseId' | 'item' | 'interviewId' | 'themes' | 'createdAt'
>;

/**
 * Splits an observation at these places of its text. Each part is an observation of its own, with the source and the
 * themes of the whole, still to be coded; the whole is kept as it was written, and no longer counts itself.
 *
 * @throws Problem `invalid-input` when a part would be empty, `already-split`, `in-sample`
 */
export async function splitObservation(ports: Ports, actor: UserActor, whole: Whole, cuts: number[]): Promise<void> {
  const ends = [...cuts, whole.text.length];
  const parts = ends.map((end, place) => whole.text.slice(ends[place - 1] ?? 0, end).trim());
  if (parts.some((part) => part === '')) {
    throw invalid((locale) => [{ field: 'cuts', message: texts(locale).fields['empty-part'] }]);
  }
  const now = ports.now();
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, whole.waveId);
    if (await isSampled(tx, whole.id)) throw new Problem('in-sample');
    const split = await tx
      .update(observations)
      .set({ splitAt: now.toISOString() })
      .where(and(eq(observations.id, whole.id), isNull(observations.splitAt)))
      .returning({ id: observations.id });
    if (split.length === 0) throw new Problem('already-split');
    // Ids of one moment are in no order of their own: a millisecond apart they are in that of the text.
    const rows = parts.map((text, place) => ({
      id: newId(new Date(now.getTime() + place), ports.randomBytes),
      waveId: whole.waveId,
      responseId: whole.responseId,
      item: whole.item,
      interviewId: whole.interviewId,
      text,
      parentId: whole.id,
      // So that they stay where the whole was.
      createdAt: whole.createdAt,
    }));
    await inChunks(rows, (some) => tx.insert(observations).values(some));
    for (const { id } of rows) await tagObservation(tx, id, { themes: whole.themes });
    await audit(tx, ports, actor, 'split', 'observation', whole.id);
  });
}

/**
 * Makes an observation whole again, with the coding that it had; its parts go.
 *
 * @throws Problem `parts-coded` when a part was coded, quoted or split itself
 */
export async function joinParts(ports: Ports, actor: UserActor, whole: { id: string; waveId: string }): Promise<void> {
  await ports.store.write(async (tx) => {
    await mustTakeEvidence(tx, whole.waveId);
    const joined = await tx
      .update(observations)
      .set({ splitAt: null })
      .where(and(eq(observations.id, whole.id), isNotNull(observations.splitAt)))
      .returning({ id: observations.id });
    if (joined.length === 0) throw new Problem('not-found');
    const parts = await tx
      .select({
        id: observations.id,
        codedAt: observations.codedAt,
        splitAt: observations.splitAt,
        quote: observations.quote,
      })
      .from(observations)
      .where(eq(observations.parentId, whole.id));
    if (parts.some(({ codedAt, splitAt, quote }) => (codedAt ?? splitAt ?? quote) !== null)) {
      throw new Problem('parts-coded');
    }
    for (const { id } of parts) await remove(tx, id);
    await audit(tx, ports, actor, 'join', 'observation', whole.id);
  });
}

async function remove(tx: Writer, id: string): Promise<void> {
  await tagObservation(tx, id, { themes: [], codes: [] });
  await tx.delete(observations).where(eq(observations.id, id));
}
