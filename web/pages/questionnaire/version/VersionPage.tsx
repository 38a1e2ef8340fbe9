import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { exportSurveyJs } from '../../../../surveys/export-survey-js.ts';
import type { QuestionnaireVersion } from '../../../../surveys/index.ts';
import {
  AnchorButton,
  ButtonGroup,
  DefinitionList,
  LinkButton,
  Loaded,
  PageHeading,
} from '../../../components/index.ts';
import { useMe } from '../../../queries/me.ts';
import { questionnaireDraftsQuery } from '../../../queries/questionnaire.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts/index.tsx';
import { DraftButtons } from '../room/DraftButtons.tsx';
import { useVersion } from '../useVersion.ts';
import { VersionItems } from './VersionItems.tsx';
import '../questionnaire.css';

/** One published version as it reads, with what is known about each question. */
export function VersionPage() {
  const { code, number } = useParams({ from: '/signed-in/questionnaires/$code/versions/$number' });
  const t = useTexts().questionnaire;
  const format = useFormat();
  const { language } = useLanguage();
  const mayWrite = (useMe()?.inspectorate ?? null) !== null;
  const drafts = useQuery({ ...questionnaireDraftsQuery, enabled: mayWrite });
  return (
    <Loaded query={useVersion(code, Number(number))}>
      {({ survey, hash, author, changeNote, publishedAt, minutes }) => (
        <>
          <PageHeading
            above={code}
            title={t.versionOf(survey.title[language], survey.version)}
            lead={t.versionPage.lead}
          />
          <DefinitionList
            items={[
              { term: t.versionPage.author, value: author ?? t.shipped },
              { term: t.versionPage.published, value: format.moment(publishedAt) },
              { term: t.versionPage.note, value: changeNote || '–' },
              { term: t.versionPage.time, value: t.minutes(minutes.statements, minutes.withOpenQuestions) },
              { term: t.versionPage.hash, value: <code className="hash">{hash}</code> },
            ]}
          />
          <ButtonGroup>
            <LinkButton to="/questionnaires/$code/versions/$number/preview" params={{ code, number }}>
              {t.versionPage.preview}
            </LinkButton>
            {mayWrite && (
              <DraftButtons
                code={code}
                number={survey.version}
                title={survey.title[language]}
                draftId={drafts.data?.drafts.find((one) => one.code === code)?.id ?? null}
              />
            )}
            {survey.version > 1 && (
              <LinkButton
                kind="secondary"
                to="/questionnaires/$code/compare"
                params={{ code }}
                search={{ from: survey.version - 1, to: survey.version }}
              >
                {t.compare}
              </LinkButton>
            )}
            <AnchorButton kind="secondary" href={fileOf(survey)} download={`${code}.v${number}.json`}>
              {t.versionPage.download}
            </AnchorButton>
          </ButtonGroup>
          <VersionItems survey={survey} />
        </>
      )}
    </Loaded>
  );
}

const fileOf = (survey: QuestionnaireVersion) =>
  `data:application/json;charset=utf-8,${encodeURIComponent(exportSurveyJs(survey))}`;
