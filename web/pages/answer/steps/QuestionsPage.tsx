import { useCallback } from 'react';
import { ButtonGroup, PageHeading } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { Leaning } from '../contributors/Leaning.tsx';
import { OnIt } from '../contributors/OnIt.tsx';
import type { Answers } from '../draft/answers.ts';
import { useLastYear } from '../last-year/useLastYear.tsx';
import { PartProgress, usePartTitle } from '../questionnaire/PartHeading.tsx';
import { type Part, unansweredOf } from '../questionnaire/parts.ts';
import { Questionnaire } from '../questionnaire/Questionnaire.tsx';
import { StepButton, StepLink } from '../StepLink.tsx';

/** One page of questions, in the order of the themes. One may always go on: what is left open is asked at the end. */
export function QuestionsPage(props: Walk & { part: Part; question: string | undefined }) {
  const { mine, json, parts, part, hidden, locale, answers, keeper, question, status, colleagues } = props;
  const texts = useTexts();
  const t = texts.answer.questionnaire;
  const { askAbout } = texts.contributor;
  const title = usePartTitle(part, locale);
  const place = parts.indexOf(part);
  const left = unansweredOf(part, answers, hidden).length;
  const onChange = useCallback((given: Answers) => keeper.change(given), [keeper]);
  const beside = useLastYear(props);
  const isLast = place === parts.length - 1;

  return (
    <>
      <PageHeading title={title} lead={part.description?.[locale]} />
      <PartProgress place={place} of={parts.length} />
      <OnIt part={part} colleagues={colleagues} />
      <Leaning you={mine.you} part={part} locale={locale} />
      <Questionnaire
        mode="answer"
        json={json}
        locale={locale}
        page={part.name}
        answers={answers}
        onChange={onChange}
        question={question}
        beside={beside}
      />
      {left > 0 && <p>{t.left(left)}</p>}
      <ButtonGroup>
        <StepButton step={isLast ? 'review' : parts[place + 1]?.name}>{isLast ? t.toReview : t.next}</StepButton>
        <StepButton step={parts[place - 1]?.name} kind="secondary">
          {place === 0 ? t.toStart : t.previous}
        </StepButton>
      </ButtonGroup>
      {mine.you.kind === 'contact' && (
        <p>
          <StepLink step="ask-colleague" question={part.name}>
            {askAbout(part.title[locale])}
          </StepLink>
        </p>
      )}
      {status}
    </>
  );
}
