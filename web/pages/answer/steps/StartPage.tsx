import { useEffect } from 'react';
import { ButtonGroup, DefinitionList, PageHeading } from '../../../components/index.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { headingWords, practicalWords } from '../first-screen/words.ts';
import { fetchAhead } from '../questionnaire/fetch-ahead.ts';
import { unansweredOf } from '../questionnaire/parts.ts';
import { StepButton } from '../StepLink.tsx';
import { PromisePart } from './PromisePart.tsx';

/**
 * The first page: who asks and why, what is promised, what it takes. It is there before SurveyJS is. Who comes for the
 * first time starts below the promise; who comes back goes on at the top.
 */
export function StartPage({ mine, parts, answers, hidden, saving }: Walk) {
  const texts = useTexts();
  const t = texts.answer.start;
  const f = useFormat();
  const hasBegun = Object.keys(answers).length > 0;
  const todo = parts.find((part) => unansweredOf(part, answers, hidden).length > 0);
  const savedAt = 'savedAt' in saving ? saving.savedAt : null;
  useEffect(fetchAhead, []);

  return (
    <>
      <PageHeading {...headingWords(mine, t)} />
      {hasBegun && savedAt && <p>{t.savedBefore(f.moment(savedAt))}</p>}
      {hasBegun && (
        <ButtonGroup>
          <StepButton step={todo?.name ?? 'review'}>{t.goOn}</StepButton>
          {todo && (
            <StepButton step="review" kind="secondary">
              {t.lookBack}
            </StepButton>
          )}
        </ButtonGroup>
      )}
      <PromisePart promise={mine.promise} />
      <h2>{t.practicalTitle}</h2>
      <DefinitionList items={practicalWords(mine, t, f)} />
      <ButtonGroup>
        {!hasBegun && <StepButton step={parts[0]?.name}>{t.begin}</StepButton>}
        <StepButton step="colleagues" kind="link">
          {texts.contributor.manage}
        </StepButton>
        <StepButton step="hand-over" kind="link">
          {t.someoneElse}
        </StepButton>
        <StepButton step="decline" kind="link">
          {t.notTakingPart}
        </StepButton>
      </ButtonGroup>
    </>
  );
}
