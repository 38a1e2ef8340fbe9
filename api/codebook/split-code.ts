import type { z } from '@hono/zod-openapi';
import { listMovable } from '../../db/queries/codebook/list-movable.ts';
import type { Inspector } from '../access.ts';
import type { Ports } from '../env.ts';
import { invalid } from '../errors.ts';
import type { Split } from '../schemas/codebook.ts';
import { texts } from '../texts/index.ts';
import { addCode, codeNow, writeChange } from './change-codebook.ts';
import { giveCode, takeCode } from './merge-codes.ts';
import { readableWaves } from './readable-waves.ts';

/**
 * Makes two codes of one. For each observation the analyst chose the new one, or both; only what the analyst may read
 * and is not published can be chosen.
 */
export async function splitCode(
  ports: Ports,
  actor: Inspector,
  code: string,
  { words, why, moves }: z.infer<typeof Split>,
): Promise<void> {
  const readable = new Set((await readableWaves(ports, actor)).map(({ id }) => id));
  await ports.store.write(async (tx) => {
    await codeNow(tx, { actor, code, states: ['active'] });
    const movable = await listMovable(tx, { inspectorateId: actor.inspectorate.id, code });
    const mine = new Set(movable.filter(({ waveId }) => readable.has(waveId)).map(({ id }) => id));
    const wrong = moves.flatMap(({ observationId }, place) => (mine.has(observationId) ? [] : [place]));
    if (wrong.length > 0) {
      throw invalid((locale) =>
        wrong.map((place) => ({ field: `moves[${place}]`, message: texts(locale).fields['unknown-choice'] })),
      );
    }
    const into = await addCode(tx, ports, actor, { words, why });
    await giveCode(
      tx,
      moves.map(({ observationId }) => observationId),
      into,
    );
    const gone = moves.flatMap(({ observationId, to }) => (to === 'new' ? [observationId] : []));
    await takeCode(tx, gone, code);
    await writeChange(tx, ports, actor, { code, change: { kind: 'split', into }, why });
  });
}
