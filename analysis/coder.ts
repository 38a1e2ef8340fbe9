import type { BayesModel } from './complement-naive-bayes.ts';

/** Whether a remark says what goes well or what can improve; unclear when it says neither, or both. */
export type Tone = 'goes-well' | 'can-improve' | 'unclear';

/** A text that a person has coded. Without a tone it teaches nothing about tone. */
export type CodedExample = { text: string; codes: string[]; tone?: Tone };

/** What `trainCoder` learned. Plain data; made anew (a tenth of a second) whenever a code is confirmed, never changed. */
export type Coder = {
  locale: 'nl' | 'en';
  /** Stems that a part of a compound may have. */
  parts: ReadonlySet<string>;
  /** Keywords of more than one word, as stems, by their first stem. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  codes: BayesModel;
  tone: BayesModel;
};

/** A code that a text may belong to. */
export type SuggestedCode = {
  code: string;
  /** From 0 to 1; the scores of all codes add up to at most 1. About how often such a suggestion is right. */
  score: number;
  /** The words of the text that led here, lower case, the strongest first. Never empty. */
  because: string[];
};

/** What is suggested for one text. A person decides. */
export type Suggestion = { codes: SuggestedCode[]; tone: Tone };
