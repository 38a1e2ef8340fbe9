import type { Contributor } from '../../../queries/contributors.ts';
import type { Part } from '../questionnaire/parts.ts';

/** How many questions of a page someone was asked, of how many. */
export type AskedPart = { part: Part; n: number; of: number };

/** The pages of which these questions are, in their order. */
export const askedParts = (parts: Part[], items: string[]): AskedPart[] =>
  parts
    .map((part) => ({
      part,
      n: part.questions.filter(({ name }) => items.includes(name)).length,
      of: part.questions.length,
    }))
    .filter(({ n }) => n > 0);

/** Whoever still takes part: not the ones whose link was stopped. */
export const askedNow = (contributors: Contributor[]): Contributor[] =>
  contributors.filter(({ status }) => status !== 'withdrawn');
