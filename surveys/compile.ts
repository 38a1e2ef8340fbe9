/**
 * The server's check of answers: a SurveyJS document becomes a plain, strict function, once per version.
 *
 * It is never looser than survey-core 3.0.0, which shows the questions, and it accepts what an honest respondent hands
 * in there. It is stricter on purpose in these points, each with a test in test/surveys/compile-strictness.test.ts:
 *
 *  1. keys that are no question are refused, `__proto__` and `constructor` included
 *  2. a choice, a rating, a boolean or a matrix answer must be one of the values offered, of the same type: 9 on a
 *     scale of 5, "3" for 3 and "Yes" for "yes" are refused
 *  3. several answers must be a list in which each stands once; "none" stands alone; more than the maximum is refused
 *  4. rows and columns that a table does not have are refused
 *  5. a text may not be longer than its maximum, and holds no NUL and no half of a character
 *  6. numbers are numbers and finite, dates exist in the calendar
 *  7. answers to questions that are hidden are refused
 *  8. words with "other" are refused where "other" was not chosen
 *  9. `null` is no answer: a question that was not answered is left out
 *
 * Empty answers ('' , [], {}, only white space) are accepted where an answer may be missing, and left out of the result.
 *
 * Conditions are evaluated over the answers handed in. Two habits of SurveyJS can make its page disagree with the
 * answers it hands in; the server then asks for what the answers call for:
 *  - by default it clears what is hidden only at the end, so that an answer may have been shown because of one that it
 *    then removes. `clearInvisibleValues: 'onHiddenContainer'` prevents that; use it where one condition leans on a
 *    question that has one itself.
 *  - a number field that was filled in and emptied again counts as 0 on the page: write `{n} notempty and {n} < 3`.
 */
import { type Examined, examine } from './compile/examine.ts';
import { hiddenQuestions } from './compile/hidden-questions.ts';
import { outline } from './compile/outline.ts';
import { wordsOf } from './compile/phrases.ts';
import type { Answers, Locale } from './compile/types.ts';

export type { Answers, AnswerValue, Locale } from './compile/types.ts';

/** One thing that is wrong: the code of the question, and what to do, in the language of the respondent. */
export type AnswerProblem = { item: string; message: string };

/** The answers as they may be stored, or everything that is wrong with them at once. */
export type Validation = { ok: true; answers: Answers } | { ok: false; problems: AnswerProblem[] };

/** The check of one version. Its functions are pure and need no survey-core. */
export type CompiledQuestionnaire = {
  /** For what is handed in: complete and right. */
  validate(answers: unknown, o?: { locale?: Locale }): Validation;
  /**
   * For what is saved on the way. Anything may be missing, answers to questions that are hidden at this moment are kept,
   * and so is what SurveyJS keeps on the page until the respondent mends it: half an e-mail address, a text that is too
   * short, too few answers chosen, or what else a validator says. Everything that a page never gives is refused here too.
   */
  validateDraft(answers: unknown, o?: { locale?: Locale }): Validation;
  /** Codes of the questions that these answers, once valid, route past: they were not shown. */
  hidden(answers: Readonly<Record<string, unknown>>): string[];
};

/**
 * Compiles a questionnaire version, or any SurveyJS document within what is allowed (compile/allowed.ts), to its check.
 *
 * @throws naming the element, when the document uses what is not allowed
 * @example
 * const { validate } = compileQuestionnaire({ elements: [{ type: 'rating', name: 'trust' }] });
 * validate({ trust: 4 }); // { ok: true, answers: { trust: 4 } }
 * validate({ trust: 9 }); // { ok: false, problems: [{ item: 'trust', message: 'Kies een van de antwoorden.' }] }
 */
export function compileQuestionnaire(json: unknown): CompiledQuestionnaire {
  const pages = outline(json);
  return {
    validate: (answers, { locale = 'nl' } = {}) => validation(examine(pages, answers, false), locale),
    validateDraft: (answers, { locale = 'nl' } = {}) => validation(examine(pages, answers, true), locale),
    hidden: (answers) => hiddenQuestions(pages, answers),
  };
}

function validation({ answers, problems }: Examined, locale: Locale): Validation {
  if (problems.length === 0) return { ok: true, answers: Object.fromEntries(answers) };
  return { ok: false, problems: problems.map(({ item, phrase }) => ({ item, message: wordsOf(phrase, locale) })) };
}
