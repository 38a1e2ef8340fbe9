import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { LinkButton, Loaded, LoadingState, PageHeading } from '../../../components/index.ts';
import {
  type PublicationPreview,
  publicationPreviewQuery,
  type QuestionnaireDraft,
  questionnaireDraftQuery,
} from '../../../queries/questionnaire.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { Behind } from './Behind.tsx';
import { Changes } from './Changes.tsx';
import { Gaps } from './Gaps.tsx';
import { Impact } from './Impact.tsx';
import { PublishForm } from './PublishForm.tsx';
import '../questionnaire.css';

/** Before a draft becomes a version: what it means for earlier years first, then what is missing and what changes. */
export function PublishPage() {
  const { draftId } = useParams({ from: '/signed-in/questionnaires/drafts/$draftId/publish' });
  const draft = useQuery(questionnaireDraftQuery(draftId));
  const preview = useQuery(publicationPreviewQuery(draftId));
  // The editor may have saved since these were last asked.
  if (draft.isSuccess && !draft.isFetchedAfterMount) return <LoadingState />;
  return (
    <Loaded query={draft}>
      {(stored) => <Loaded query={preview}>{(found) => <Publishing stored={stored} preview={found} />}</Loaded>}
    </Loaded>
  );
}

function Publishing({ stored, preview }: { stored: QuestionnaireDraft; preview: PublicationPreview }) {
  const t = useTexts().questionnaire;
  const { language } = useLanguage();
  const title = stored.draft.title[language]?.trim() || t.untitled;
  const isBehind = stored.basedOn !== null && preview.newest !== null && preview.newest !== stored.basedOn.number;
  return (
    <>
      <PageHeading above={t.publishPage.above} title={title} lead={t.publishPage.lead(preview.number)} />
      <p>
        <LinkButton kind="secondary" to="/questionnaires/drafts/$draftId" params={{ draftId: stored.id }}>
          {t.publishPage.backToEdit}
        </LinkButton>
      </p>
      {isBehind && <Behind stored={stored} newest={preview.newest ?? 0} />}
      <Impact preview={preview} stored={stored} />
      <Gaps gaps={preview.gaps} stored={stored} />
      <Changes stored={stored} changes={preview.changes} />
      {!isBehind && <PublishForm stored={stored} number={preview.number} isComplete={preview.gaps.length === 0} />}
    </>
  );
}
