import { lazy, Suspense, useMemo, useState } from 'react';
import type { QuestionnaireVersion } from '../../../../surveys/index.ts';
import { sampleMembers, withMembers } from '../../../../surveys/with-members.ts';
import { Alert, Button, ButtonGroup, LoadingState } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Answers } from '../draft/answers.ts';
import { PartProgress, usePartTitle } from './PartHeading.tsx';
import { type Part, partsOf } from './parts.ts';
import type { SurveyPageProps } from './SurveyPage.tsx';

const SurveyPage = lazy(async () => ({ default: (await import('./SurveyPage.tsx')).SurveyPage }));

type Shared = { json: QuestionnaireVersion; locale: 'nl' | 'en' };

type QuestionnaireProps = Shared &
  (
    | ({ mode: 'answer' } & Omit<SurveyPageProps, keyof Shared>)
    /** As a member will see it; walks through the pages by itself and keeps nothing. */
    | { mode: 'preview' }
  );

/**
 * A questionnaire as respondents see it. SurveyJS is loaded when it is first shown.
 *
 * @example
 * <Questionnaire json={version.json} locale="nl" mode="preview" />
 */
export function Questionnaire(props: QuestionnaireProps) {
  const t = useTexts().answer.questionnaire;
  if (props.mode === 'preview') return <Preview json={props.json} locale={props.locale} />;
  const { mode: _, ...page } = props;
  return (
    <Suspense fallback={<LoadingState>{t.loading}</LoadingState>}>
      <SurveyPage {...page} />
    </Suspense>
  );
}

function Preview({ json: version, locale }: Shared) {
  const t = useTexts().answer.questionnaire;
  const json = useMemo(() => withMembers(version, sampleMembers), [version]);
  const parts = useMemo(() => partsOf(json), [json]);
  const [place, setPlace] = useState(0);
  const [answers, setAnswers] = useState<Answers>({});
  const part = parts[place];
  if (!part) return null;
  return (
    <div className="flow">
      <Alert>
        <p>{t.preview}</p>
      </Alert>
      <PreviewHeading part={part} locale={locale} />
      <PartProgress place={place} of={parts.length} />
      <Questionnaire
        mode="answer"
        json={json}
        locale={locale}
        page={part.name}
        answers={answers}
        onChange={setAnswers}
      />
      <ButtonGroup>
        {place < parts.length - 1 && <Button onClick={() => setPlace(place + 1)}>{t.next}</Button>}
        {place > 0 && (
          <Button kind="secondary" onClick={() => setPlace(place - 1)}>
            {t.previous}
          </Button>
        )}
      </ButtonGroup>
    </div>
  );
}

function PreviewHeading({ part, locale }: { part: Part; locale: 'nl' | 'en' }) {
  const title = usePartTitle(part, locale);
  return (
    <div className="page-heading" lang={locale}>
      <h2>{title}</h2>
      {part.description && <p className="lead">{part.description[locale]}</p>}
    </div>
  );
}
