import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type QuestionnaireVersion, sampleMembers, withMembers } from '../../../../surveys/index.ts';
import { Loaded, PageHeading } from '../../../components/index.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { Questionnaire } from '../../answer/questionnaire/Questionnaire.tsx';
import { useVersion } from '../useVersion.ts';

/** A published version as a member sees it; nothing that is filled in is kept. */
export function VersionPreviewPage() {
  const { code, number } = useParams({ from: '/signed-in/questionnaires/$code/versions/$number/preview' });
  return <Loaded query={useVersion(code, Number(number))}>{({ survey }) => <Preview survey={survey} />}</Loaded>;
}

function Preview({ survey }: { survey: QuestionnaireVersion }) {
  const t = useTexts().questionnaire;
  const { language } = useLanguage();
  const shown = useMemo(() => withMembers(survey, sampleMembers), [survey]);
  return (
    <>
      <PageHeading title={t.versionOf(survey.title[language], survey.version)} lead={t.versionPage.previewLead} />
      <Questionnaire mode="preview" json={shown} locale={language} />
    </>
  );
}
