import { krippendorffAlpha } from '../../analysis/index.ts';
import type { EffectiveCode } from '../codebook/effective-codebook.ts';
import { type Coding, isSame, mainTheme } from './coding.ts';

type Pair = { first: Coding; second: Coding };

/** How far two coders agree beyond chance on a sample, for the tone, the main theme and the sets of codes. */
export function compareCoders(pairs: Pair[], codebook: EffectiveCode[]) {
  const both = <T>(of: (coding: Coding) => T): T[][] => [
    pairs.map(({ first }) => of(first)),
    pairs.map(({ second }) => of(second)),
  ];
  return {
    same: pairs.filter(({ first, second }) => isSame(first, second)).length,
    alpha: {
      tone: krippendorffAlpha(both(({ tone }) => tone ?? 'none')),
      theme: krippendorffAlpha(both((coding) => mainTheme(coding, codebook))),
      codes: krippendorffAlpha(
        both(({ codes }) => codes),
        { distance: 'masi' },
      ),
    },
  };
}
