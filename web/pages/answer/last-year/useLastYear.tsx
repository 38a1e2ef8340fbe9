import { type ReactNode, useCallback } from 'react';
import type { Walk } from '../Answering.tsx';
import type { Beside } from '../questionnaire/SurveyPage.tsx';
import { LastYearAnswer } from './LastYearAnswer.tsx';

/** What stands beside a question of last year's answers; undefined when there are none at all. */
export function useLastYear({ mine, parts, locale, answers, keeper }: Walk): Beside | undefined {
  const { lastYear } = mine;
  const beside = useCallback(
    (name: string, edit: () => void): ReactNode => {
      const text = lastYear?.answers[name];
      const question = parts.flatMap(({ questions }) => questions).find((one) => one.name === name);
      if (!lastYear || typeof text !== 'string' || !question) return null;
      return (
        <LastYearAnswer
          label={lastYear.label}
          text={text}
          changed={lastYear.changed.find(({ item }) => item === name)?.reason[locale] ?? null}
          question={question.title[locale]}
          given={answers[name]}
          onFill={(filled) => keeper.change({ ...answers, [name]: filled })}
          onEdit={edit}
        />
      );
    },
    [lastYear, parts, locale, answers, keeper],
  );
  return lastYear ? beside : undefined;
}
