import type { Phrase } from './phrases.ts';

/** An object of a SurveyJS document, before anything is known about it. */
export type Json = Record<string, unknown>;

/** What may stand in an option list. */
export type OptionValue = string | number;

/** The answer to one question. */
export type AnswerValue = string | number | boolean | AnswerValue[] | { [key: string]: AnswerValue };

/** Answers by question name; the words with "other" stand under the name with `-Comment` behind it. */
export type Answers = Record<string, AnswerValue>;

/** The languages of the messages. */
export type Locale = 'nl' | 'en';

/**
 * What reading an answer comes to. `unfinished`: not right yet, as happens while someone is still filling in; SurveyJS
 * itself keeps such answers and shows what is wrong. `wrong`: an answer that the page never gives.
 */
export type Outcome =
  | { kind: 'empty' }
  | { kind: 'valid'; value: AnswerValue }
  | { kind: 'unfinished'; value: AnswerValue | null; phrase: Phrase }
  | { kind: 'wrong'; phrase: Phrase };

/** Reads the answer to one question; gets `undefined` when there is none. */
export type Read = (value: unknown) => Outcome;

/** What a condition may ask about a question. */
export type Domain =
  | { kind: 'one'; values: ReadonlySet<OptionValue | boolean> }
  | { kind: 'many'; values: ReadonlySet<OptionValue> }
  | { kind: 'number' }
  /** Only whether there is an answer. */
  | { kind: 'any' };

/** A question that was understood: how to read its answer, and what conditions may ask about it. */
export type Reading = { read: Read; domain: Domain; other: OtherWords | null };

/** The text field that goes with the option "other". */
export type OtherWords = {
  chosenIn: (value: unknown) => boolean;
  read: Read;
};

/** What the survey as a whole says about lengths; null where it says nothing. */
export type SurveyLimits = { text: number | null; other: number | null };

/** Whether something holds, given everything that was answered. */
export type Condition = (answers: ReadonlyMap<string, unknown>) => boolean;
