import type { AnswerProblem, Answers, Validation } from '../../surveys/index.ts';
import type { Locale } from '../env.ts';
import { Problem } from '../errors.ts';

/**
 * The answers as they may be stored.
 *
 * @param check the compiled check, for a draft or for a submission
 * @throws Problem `invalid-answers` that names every wrong question at once
 */
export function checkAnswers(
  check: (answers: unknown, o: { locale: Locale }) => Validation,
  answers: unknown,
): Answers {
  const checked = check(answers, { locale: 'nl' });
  if (checked.ok) return checked.answers;
  throw new Problem('invalid-answers', {
    fields: (locale) => {
      const told = check(answers, { locale });
      const problems: AnswerProblem[] = told.ok ? [] : told.problems;
      return problems.map(({ item, message }) => ({ field: item || 'answers', message }));
    },
  });
}
