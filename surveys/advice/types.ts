import type { LocalText } from '../framework.ts';

/** What a methodologist would look at twice. */
export type AdviceKind =
  | 'double-barrelled'
  | 'double-negation'
  | 'negation'
  | 'leading'
  | 'absolute'
  | 'long-sentence'
  | 'hard-words'
  | 'few-statements'
  | 'no-negative-statement'
  | 'missing-language'
  | 'no-limit'
  | 'no-direction'
  | 'many-questions';

/** One piece of advice; it never stops anything. */
export type Advice = {
  /** The code of an item, the name of a page, or null for the questionnaire as a whole. */
  where: string | null;
  kind: AdviceKind;
  /** What it is called, in a few words. */
  title: LocalText;
  /** Why it matters, and how to mend it. */
  reason: LocalText;
  /** The words that led there, and the language they stand in. */
  found?: { language: keyof LocalText; words: string };
};

/** What a rule found in one text: the words that led there, or null. */
export type Rule = (text: string, language: keyof LocalText) => string | null;
