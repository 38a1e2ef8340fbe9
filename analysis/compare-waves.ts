import { canReachSignificance } from './can-reach-significance.ts';
import { changeWord } from './change-word.ts';
import { holm } from './holm.ts';
import { minimalDetectableChange } from './minimal-detectable-change.ts';
import { pairedDifferences } from './paired-differences.ts';
import { scoreNetwork } from './score-network.ts';
import { signFlipInterval } from './sign-flip-interval.ts';
import { signFlipTest } from './sign-flip-test.ts';
import type { Chance, OrganisationAnswers, ScaledItem, ThemeChange } from './types.ts';

/**
 * How each theme moved between two waves, judged on the organisations that answered both.
 *
 * Paired mean difference, sign-flip p, interval from the same test, and the word that Holm over the compared themes
 * allows. Beside it the difference of all respondents, without a p: the waves share organisations. A theme without
 * comparable items is *not comparable*; a theme without pairs counts in Holm as p = 1, for it was looked at too.
 *
 * @param o.before o.after one row per organisation in each wave
 * @param o.themes per theme the items that may be compared (same code, same scale, same meaning); possibly none
 * @param o.meaningfulChange the change the framework finds worth having, in scale points, default .5
 * @param o.random o.samples as in `signFlipTest`, for more than 20 pairs
 * @returns one entry per theme, in the order given
 * @throws RangeError when an organisation occurs twice in a wave, items differ in scale, or a value is off the scale
 * @source statistics.md §5; Holm (1979); Fisher (1935), §21; Hartigan (1969)
 * @example
 * compareWaves({ before, after, themes: [{ theme: 'ambition', items: [a1, a2] }] });
 * // [{ kind: 'compared', theme: 'ambition', pairs: 9, meanDifference: 0.4, word: 'moved-up', … }]
 */
export function compareWaves(
  o: {
    before: OrganisationAnswers[];
    after: OrganisationAnswers[];
    themes: { theme: string; items: ScaledItem[] }[];
    meaningfulChange?: number;
  } & Chance,
): ThemeChange[] {
  const compared = o.themes.filter(({ items }) => items.length > 0);
  const moved = compared.map(({ theme, items }) => {
    const differences = pairedDifferences(o.before, o.after, items);
    const test = differences.length === 0 ? null : signFlipTest(differences, chanceOf(o));
    return { theme, items, differences, test };
  });
  const corrected = holm(moved.map(({ test }) => test?.p ?? 1));
  const changes = moved.map(({ theme, items, differences, test }, place): ThemeChange => {
    const pairs = differences.length;
    const meanDifference = test?.statistic ?? null;
    const pHolm = test === null ? null : (corrected[place] ?? 1);
    const detectable = minimalDetectableChange(differences);
    return {
      kind: 'compared',
      theme,
      pairs,
      meanDifference,
      interval: signFlipInterval(differences, chanceOf(o)),
      p: test?.p ?? null,
      pHolm,
      minimalDetectableChange: detectable,
      allRespondents: everyone(o.before, o.after, items),
      word: changeWord({
        meanDifference,
        pHolm,
        canReach: canReachSignificance(pairs, compared.length),
        minimalDetectableChange: detectable,
        ...(o.meaningfulChange === undefined ? {} : { meaningfulChange: o.meaningfulChange }),
      }),
    };
  });
  let next = 0;
  return o.themes.map(({ theme, items }) => {
    const change = items.length === 0 ? undefined : changes[next++];
    return change ?? { kind: 'not-comparable', theme };
  });
}

function chanceOf({ random, samples }: Chance): Chance {
  return { ...(random === undefined ? {} : { random }), ...(samples === undefined ? {} : { samples }) };
}

function everyone(before: OrganisationAnswers[], after: OrganisationAnswers[], items: ScaledItem[]) {
  const then = scoreNetwork(before, items)?.mean ?? null;
  const now = scoreNetwork(after, items)?.mean ?? null;
  return { before: then, after: now, difference: then === null || now === null ? null : now - then };
}
