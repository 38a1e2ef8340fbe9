import { type Theme, themeCodes } from '../../surveys/index.ts';
import { type EffectiveCode, presentCodes } from '../codebook/effective-codebook.ts';

/** What an analyst says of an observation. */
export type Coding = { tone: 'goes-well' | 'can-improve' | null; themes: Theme[]; codes: string[] };

/** A coding as it was kept, with codes that were merged since as what they are now. */
export function readCoding(json: string, codebook: EffectiveCode[]): Coding {
  const coding = JSON.parse(json) as Coding;
  return { ...coding, codes: presentCodes(coding.codes, codebook) };
}

/** Whether two codings say the same, in whatever order. */
export function isSame(a: Coding, b: Coding): boolean {
  const plain = ({ tone, themes, codes }: Coding) => JSON.stringify([tone, [...themes].sort(), [...codes].sort()]);
  return plain(a) === plain(b);
}

/**
 * The theme that a coding is mainly about: the one that most of its codes belong to; without codes, or when two are as
 * strong, the first of them in the order of the framework. `none` when it is about no theme.
 */
export function mainTheme({ themes, codes }: Coding, codebook: EffectiveCode[]): Theme | 'none' {
  const themeOf = new Map(codebook.map(({ code, theme }) => [code, theme]));
  const strength = (theme: Theme) =>
    codes.filter((code) => themeOf.get(code) === theme).length + (themes.includes(theme) ? 0.5 : 0);
  const most = Math.max(...themeCodes.map(strength));
  return most === 0 ? 'none' : (themeCodes.find((theme) => strength(theme) === most) ?? 'none');
}
