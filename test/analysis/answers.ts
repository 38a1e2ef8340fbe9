import type { Missing, OrganisationAnswers, ScaledItem } from '../../analysis/index.ts';

/** One row of answers, written short: a number is a value, a word is the reason why there is none. */
export function row(organisation: string, answers: Record<string, number | Missing>): OrganisationAnswers {
  return {
    organisation,
    answers: Object.fromEntries(
      Object.entries(answers).map(([code, answer]) => [
        code,
        typeof answer === 'number' ? { kind: 'value', value: answer } : { kind: 'missing', missing: answer },
      ]),
    ),
  };
}

/** A statement of the theme ambition, positive and on five points unless said otherwise. */
export function item(code: string, different: Partial<ScaledItem> = {}): ScaledItem {
  return { code, theme: 'ambition', direction: 'positive', points: 5, ...different };
}
