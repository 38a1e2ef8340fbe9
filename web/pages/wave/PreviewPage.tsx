import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { QuestionnaireVersion } from '../../../surveys/index.ts';
import { Loaded, PageHeading } from '../../components/index.ts';
import { versionQuery, type Wave, waveQuery } from '../../queries/waves.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { Questionnaire } from '../answer/questionnaire/Questionnaire.tsx';
import { PromiseCard } from './PromiseCard.tsx';

/** The questionnaire exactly as a member sees it; nothing that is filled in here is kept. */
export function PreviewPage() {
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/preview' });
  return <Loaded query={useQuery(waveQuery(waveId))}>{(wave) => <Preview wave={wave} />}</Loaded>;
}

function Preview({ wave }: { wave: Wave }) {
  const t = useTexts().wave;
  const { language } = useLanguage();
  return (
    <Loaded query={useQuery(versionQuery(wave.questionnaire, wave.version))}>
      {({ survey, minutes }) => (
        <>
          <PageHeading title={t.previewTitle} lead={t.previewLead(minutes.statements, minutes.withOpenQuestions)} />
          <PromiseCard wave={wave} level={2} />
          <Questionnaire mode="preview" json={survey as unknown as QuestionnaireVersion} locale={language} />
        </>
      )}
    </Loaded>
  );
}
