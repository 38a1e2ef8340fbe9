import type { Reader } from '../../db/client.ts';
import { findPicture } from '../../db/queries/picture/find-picture.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { canonicalJson } from '../canonical.ts';
import { loadCodebookAt } from '../codebook/effective-codebook.ts';
import { Problem } from '../errors.ts';
import { bundleOf } from './bundle-of.ts';
import { zipBundle } from './zip-bundle.ts';

/**
 * The bundle of a published wave, as a ZIP: of its newest publication.
 *
 * @param o.analyst whether the reader is an analyst of the wave, who also gets what the gate held back; without that the
 *   bundle tells no more than the picture
 * @throws Problem `nothing-published`
 */
export async function loadBundle(
  read: Reader,
  wave: FoundWave,
  o: { analyst: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const published = await findPicture(read, wave.id);
  const version = await findVersion(read, wave.versionId);
  if (!published || !version) throw new Problem('nothing-published');
  const { json, suppressed, publishedAt, codeVersion, number, reason } = published;
  const codebook = await loadCodebookAt(read, { inspectorateId: wave.network.inspectorateId, at: publishedAt });
  const files = await bundleOf({
    ...{ picture: json, suppressed: o.analyst ? suppressed : null, questionnaire: version.json },
    ...{ publishedAt, codeVersion, number, reason },
    codebook: canonicalJson(
      codebook
        .filter(({ state }) => state !== 'merged')
        .map(({ code, theme, label, definition }) => ({ code, theme, label, definition })),
    ),
  });
  return zipBundle(files, publishedAt);
}
