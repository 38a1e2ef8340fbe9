import type { z } from '@hono/zod-openapi';
import type { Reader } from '../../db/client.ts';
import { type FoundObservation, listObservations } from '../../db/queries/observation/list-observations.ts';
import {
  type FoundSample,
  type FoundSampleCoding,
  listSampleCodings,
} from '../../db/queries/observation/list-samples.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { UserActor } from '../access.ts';
import { type EffectiveCode, loadCodebook } from '../codebook/effective-codebook.ts';
import type { CodingSample } from '../schemas/coding-sample.ts';
import { isFrozen } from '../wave/is-frozen.ts';
import { isSame, readCoding } from './coding.ts';
import { compareCoders } from './compare-coders.ts';
import { questionsOf } from './questions-of.ts';
import { showObservation } from './show-observation.ts';

type Shown = z.infer<typeof CodingSample>;

/**
 * A sample as far as someone may see it: blind for its second coder until the last one is done, and for the others only
 * how far that is; then both codings of what differs, and how far they agree.
 */
export async function showSample(
  read: Reader,
  { sample, wave, actor }: { sample: FoundSample; wave: FoundWave; actor: UserActor },
): Promise<Shown> {
  const { coder, total, done } = sample;
  const isMine = sample.coderId === actor.id;
  if (sample.completedAt === null && !isMine) return { kind: 'waiting', coder, total, done };
  const codings = await listSampleCodings(read, sample.id);
  const codebook = await loadCodebook(read, { waveId: wave.id });
  const found = new Map((await listObservations(read, { waveId: wave.id })).map((one) => [one.id, one]));
  const questions = await questionsOf(read, wave.versionId);
  const whatIs = (observationId: string) => {
    const one = found.get(observationId);
    if (!one) throw new Error('showSample: an observation of a sample can’t be removed or split');
    const { text, source } = showObservation(one, questions);
    return { observationId, text, source };
  };
  if (sample.completedAt === null) {
    const items = codings.map(({ observationId, second }) => ({
      ...whatIs(observationId),
      coding: second === null ? null : readCoding(second, codebook),
    }));
    return { kind: 'to-code', total, done, items };
  }
  const pairs = codings.map((one) => ({ one, ...bothOf(one, codebook) }));
  const differences = pairs
    .filter(({ first, second }) => !isSame(first, second))
    .map(({ one, first, second }) => ({
      ...whatIs(one.observationId),
      first,
      firstBy: one.firstBy,
      second,
      settled: settledOf(one, found.get(one.observationId)),
    }));
  const frozen = isFrozen(wave);
  return { kind: 'compared', coder, total, frozen, differences, ...compareCoders(pairs, codebook) };
}

const bothOf = ({ first, second }: FoundSampleCoding, codebook: EffectiveCode[]) => ({
  first: readCoding(first, codebook),
  second: readCoding(second ?? first, codebook),
});

function settledOf({ settledAs, settledBy, settledAt }: FoundSampleCoding, now: FoundObservation | undefined) {
  if (settledAs === null || !now) return null;
  const { tone, themes, codes } = now;
  return { as: settledAs, by: settledBy ?? '', at: settledAt ?? '', coding: { tone, themes, codes } };
}
