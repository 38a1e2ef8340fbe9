import { pairsNeeded } from '../picture/change-rules.ts';
import type { PublishedPicture } from '../picture/published-picture.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import { compareImprovementThemes } from './compare-improvement-themes.ts';

/**
 * Sets two published pictures side by side, theme by theme. Nothing is computed from answers here: the scores are those of
 * each picture, the change is the one that the later picture published.
 *
 * @param since the change as the later picture published it, on the earlier wave
 */
export function comparePictures(
  from: PublishedPicture,
  to: PublishedPicture,
  since: NonNullable<PictureDocument['since']>,
): Omit<Comparison, 'members' | 'actions'> {
  const themes = to.picture.themes.map(({ theme, table, yearAgo }) => ({
    theme,
    from: from.picture.themes.find((earlier) => earlier.theme === theme)?.table ?? null,
    to: table,
    change: since.changes.find((change) => change.theme === theme) ?? {
      kind: 'not-compared' as const,
      theme,
      reason: 'not-comparable' as const,
      broken: [],
    },
    yearAgo,
  }));
  return {
    networkId: to.picture.networkId,
    network: to.picture.network,
    from: describe(from),
    to: describe(to),
    themes,
    organisationsInBoth: since.organisationsInBoth,
    pairsNeeded: pairsNeeded(to.picture.threshold, from.picture.threshold),
    improvementThemes: compareImprovementThemes(from.picture, to.picture),
  };
}

function describe({ picture, publishedAt }: PublishedPicture): Comparison['from'] {
  const { waveId, label, threshold, points, questionnaire, response, interviews } = picture;
  return { waveId, label, publishedAt, threshold, points, questionnaire, response, interviews };
}
