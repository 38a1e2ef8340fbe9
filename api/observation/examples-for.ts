import { type FoundExample, listExamples } from '../../db/queries/observation/list-examples.ts';
import { listSampled } from '../../db/queries/observation/list-sampled.ts';
import type { UserActor } from '../access.ts';
import { loadCodebook, presentCodes } from '../codebook/effective-codebook.ts';
import { readableWaves } from '../codebook/readable-waves.ts';
import type { Ports } from '../env.ts';

const most = 2000;

/**
 * What was coded in the other waves of which the actor reads the answers, for the suggestions in this wave; codes that
 * its codebook does not have are left out. This wave's own are on the page already.
 */
export async function examplesFor(
  ports: Ports,
  actor: UserActor,
  wave: { id: string },
): Promise<Omit<FoundExample, 'id'>[]> {
  const { read } = ports.store;
  const waveIds = (await readableWaves(ports, actor)).map(({ id }) => id).filter((id) => id !== wave.id);
  const codebook = await loadCodebook(read, { waveId: wave.id });
  const known = new Set(codebook.flatMap(({ code, state }) => (state === 'active' ? [code] : [])));
  const blind = await Promise.all(waveIds.map((waveId) => listSampled(read, { waveId, coderId: actor.id })));
  const examples = await listExamples(read, { waveIds, most });
  return examples
    .filter(({ id }) => !blind.some((ids) => ids.has(id)))
    .map(({ text, tone, codes }) => ({
      text,
      tone,
      codes: presentCodes(codes, codebook).filter((code) => known.has(code)),
    }));
}
