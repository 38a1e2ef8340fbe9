import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DefinitionList, Loaded, PageHeading, ProgressSteps } from '../../components/index.ts';
import { questionnairesQuery, type Wave, waveQuery } from '../../queries/waves.ts';
import { type Formatter, type Texts, useFormat, useLanguage, useTexts } from '../../texts/index.tsx';
import { InvitationsSection } from './InvitationsSection.tsx';
import { MailingsSection } from './MailingsSection.tsx';
import { MembershipChanges } from './MembershipChanges.tsx';
import { NextStep } from './NextStep.tsx';
import { PromiseCard } from './PromiseCard.tsx';

const steps = ['draft', 'open', 'closed', 'published'] as const;

function leadOf(wave: Wave, t: Texts['wave'], format: Formatter): string {
  switch (wave.status) {
    case 'draft':
      return t.draftLead;
    case 'open':
      return t.openLead(format.day(wave.closesOn));
    case 'closed':
      return t.closedLead;
    case 'published':
      return t.publishedLead(format.day(wave.publishedAt ?? ''));
  }
}

/** One wave, from draft to published: what was promised, who responded, and what to do next. */
export function WavePage() {
  const t = useTexts().wave;
  const format = useFormat();
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/' });
  return (
    <Loaded query={useQuery(waveQuery(waveId))}>
      {(wave) => (
        <>
          <PageHeading title={wave.label} lead={leadOf(wave, t, format)} />
          <ProgressSteps
            label={t.steps}
            current={wave.status === 'published' ? steps.length : steps.indexOf(wave.status)}
            steps={[
              { key: 'draft', label: t.stepDraft },
              { key: 'open', label: t.stepOpen },
              { key: 'closed', label: t.stepClosed },
              { key: 'published', label: t.stepPublished },
            ]}
          />
          <NextStep wave={wave} />
          {wave.previousWaveId && <MembershipChanges waveId={wave.id} />}
          {wave.status !== 'draft' && <InvitationsSection wave={wave} />}
          {wave.status !== 'draft' && <MailingsSection wave={wave} />}
          <section className="flow" aria-labelledby="facts">
            <h2 id="facts">{t.factsTitle}</h2>
            <DefinitionList
              items={[
                { term: t.period, value: t.periodOf(format.day(wave.opensOn), format.day(wave.closesOn)) },
                { term: t.questionnaire, value: <VersionName wave={wave} /> },
              ]}
            />
            <PromiseCard wave={wave} />
          </section>
        </>
      )}
    </Loaded>
  );
}

/** The questionnaire by its title, and the version the wave is pinned to. */
function VersionName({ wave }: { wave: Wave }) {
  const t = useTexts().wave;
  const { language } = useLanguage();
  const found = useQuery(questionnairesQuery).data?.questionnaires.find(({ code }) => code === wave.questionnaire);
  return t.version(found?.title[language] ?? wave.questionnaire, wave.version);
}
