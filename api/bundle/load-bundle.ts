import type { Reader } from '../../db/client.ts';
import { findPicture } from '../../db/queries/picture/find-picture.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { Problem } from '../errors.ts';
import { bundleOf } from './bundle-of.ts';
import { zipBundle } from './zip-bundle.ts';

/**
 * The bundle of a published wave, as a ZIP.
 *
 * @throws Problem `nothing-published`
 */
export async function loadBundle(read: Reader, wave: FoundWave): Promise<Uint8Array<ArrayBuffer>> {
  const published = await findPicture(read, wave.id);
  const version = await findVersion(read, wave.versionId);
  if (!published || !version) throw new Problem('nothing-published');
  const { json, suppressed, publishedAt, codeVersion } = published;
  const files = await bundleOf({
    ...{ picture: json, suppressed, questionnaire: version.json },
    ...{ publishedAt, codeVersion },
  });
  return zipBundle(files, publishedAt);
}
