import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  ButtonGroup,
  CardGrid,
  EmptyState,
  LinkButton,
  Loaded,
  PageHeading,
} from '../../../components/index.ts';
import { useMe } from '../../../queries/me.ts';
import { questionnaireDraftsQuery } from '../../../queries/questionnaire.ts';
import { questionnairesQuery } from '../../../queries/waves.ts';
import { useTexts } from '../../../texts/index.tsx';
import { RoomNav } from '../RoomNav.tsx';
import { DraftCard } from './DraftCard.tsx';
import { NewDialog } from './NewDialog.tsx';
import { QuestionnaireCard } from './QuestionnaireCard.tsx';
import '../questionnaire.css';

/** Everything that is being written, and everything that was published. */
export function QuestionnairesPage() {
  const t = useTexts().questionnaire;
  const mayWrite = (useMe()?.inspectorate ?? null) !== null;
  const [adding, setAdding] = useState(false);
  const drafts = useQuery({ ...questionnaireDraftsQuery, enabled: mayWrite });
  const published = useQuery(questionnairesQuery);
  const shown = drafts.data?.drafts ?? [];
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <RoomNav />
      {mayWrite && (
        <section className="flow" aria-labelledby="drafts">
          <h2 id="drafts">{t.draftsTitle}</h2>
          <Loaded query={drafts}>
            {({ drafts: all }) =>
              all.length === 0 ? (
                <EmptyState title={t.noDraftsTitle}>
                  <p>{t.noDrafts}</p>
                </EmptyState>
              ) : (
                <CardGrid>
                  {all.map((draft) => (
                    <DraftCard key={draft.id} draft={draft} />
                  ))}
                </CardGrid>
              )
            }
          </Loaded>
          <ButtonGroup>
            <Button onClick={() => setAdding(true)}>{t.add}</Button>
            <LinkButton kind="secondary" to="/questionnaires/import">
              {t.importFile}
            </LinkButton>
          </ButtonGroup>
          <NewDialog open={adding} onClose={() => setAdding(false)} />
        </section>
      )}
      <section className="flow" aria-labelledby="published">
        <h2 id="published">{t.publishedTitle}</h2>
        <Loaded query={published}>
          {({ questionnaires }) =>
            questionnaires.map((one) => (
              <QuestionnaireCard
                key={one.code}
                questionnaire={one}
                mayWrite={mayWrite}
                draftId={shown.find(({ code }) => code === one.code)?.id ?? null}
              />
            ))
          }
        </Loaded>
      </section>
    </>
  );
}
