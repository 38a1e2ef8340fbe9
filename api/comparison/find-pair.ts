import type { Reader } from '../../db/client.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import { Problem } from '../errors.ts';
import { type PublishedPicture, publishedPicture } from '../picture/published-picture.ts';
import type { PictureDocument } from '../schemas/picture.ts';

export type Pair = {
  from: PublishedPicture;
  to: PublishedPicture;
  since: NonNullable<PictureDocument['since']>;
};

/**
 * The two published pictures of a network that someone wants side by side.
 *
 * @throws Problem `not-found` for a wave of another network, `nothing-published` when one has no published picture,
 * `not-consecutive` when the later picture was not compared with the earlier wave
 */
export async function findPair(read: Reader, networkId: string, ids: { from: string; to: string }): Promise<Pair> {
  const from = await pictureOfNetwork(read, networkId, ids.from);
  const to = await pictureOfNetwork(read, networkId, ids.to);
  const { since } = to.picture;
  if (since?.waveId !== ids.from) throw new Problem('not-consecutive');
  return { from, to, since };
}

async function pictureOfNetwork(read: Reader, networkId: string, waveId: string): Promise<PublishedPicture> {
  const wave = await findWave(read, waveId);
  if (wave?.networkId !== networkId) throw new Problem('not-found');
  return publishedPicture(read, waveId);
}
