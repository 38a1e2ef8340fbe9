import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Survey } from 'survey-react-ui';
import type { QuestionnaireVersion } from '../../../../surveys/index.ts';
import { Alert } from '../../../components/index.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import { type Answers, isSame, withoutEmpty } from '../draft/answers.ts';
import { makeSurvey } from './survey-model.ts';
import { useCutPaste } from './useCutPaste.ts';
import { usePlaces } from './usePlaces.ts';
import './questionnaire.css';

/** What stands between a question and its field; `edit` puts the cursor into the field. */
export type Beside = (question: string, edit: () => void) => ReactNode;

export type SurveyPageProps = {
  json: QuestionnaireVersion;
  locale: 'nl' | 'en';
  /** The name of the page to show. */
  page: string;
  answers: Answers;
  onChange: (answers: Answers) => void;
  /** A question to go to at once. */
  question?: string | undefined;
  beside?: Beside | undefined;
};

/** One page of questions, drawn by SurveyJS. Load it lazily: it brings survey-core. */
export function SurveyPage(props: SurveyPageProps) {
  return <Drawn key={`${props.page} ${props.locale}`} {...props} />;
}

function Drawn({ json, locale, page, answers, onChange, question, beside }: SurveyPageProps) {
  const t = useTexts().answer.questionnaire;
  const { optional } = t;
  const f = useFormat();
  const [survey] = useState(() => makeSurvey(json, { locale, page, answers, optional }));
  const places = usePlaces(survey);
  const { cut, ...noticing } = useCutPaste();
  const cutPlace = cut && places.get(cut.question);

  useEffect(() => {
    if (!isSame(withoutEmpty(survey.data), answers)) survey.data = { ...answers };
  }, [survey, answers]);

  useEffect(() => {
    const tell = () => onChange({ ...survey.data });
    survey.onValueChanged.add(tell);
    return () => survey.onValueChanged.remove(tell);
  }, [survey, onChange]);

  useEffect(() => {
    if (question !== undefined) survey.getQuestionByName(question)?.focus();
  }, [survey, question]);

  return (
    <div className="questionnaire" {...noticing}>
      <Survey model={survey} />
      {cut &&
        cutPlace &&
        createPortal(
          <Alert tone="error">
            <p>{cut.over > 0 ? t.cut(f.whole(cut.most), f.whole(cut.over)) : t.full(f.whole(cut.most))}</p>
          </Alert>,
          cutPlace,
        )}
      {beside &&
        [...places].map(([name, place]) =>
          createPortal(
            beside(name, () => survey.getQuestionByName(name)?.focus()),
            place,
            name,
          ),
        )}
    </div>
  );
}
