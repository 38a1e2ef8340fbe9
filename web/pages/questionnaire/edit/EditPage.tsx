import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Draft } from '../../../../surveys/index.ts';
import { Loaded, LoadingState } from '../../../components/index.ts';
import { ProblemError } from '../../../queries/problem.ts';
import {
  itemsQuery,
  type QuestionnaireDraft,
  questionnaireDraftQuery,
  saveDraft,
} from '../../../queries/questionnaire.ts';
import type { SaveOutcome, SaverPorts, StoredDraft } from './saving/draft-saver.ts';
import { Workspace } from './Workspace.tsx';

/** A draft of a questionnaire, to change. */
export function EditPage() {
  const { draftId } = useParams({ from: '/signed-in/questionnaires/drafts/$draftId' });
  const draft = useQuery(questionnaireDraftQuery(draftId));
  const items = useQuery(itemsQuery());
  // What was asked before may be behind what was saved here since.
  if (draft.isSuccess && !draft.isFetchedAfterMount) return <LoadingState />;
  return (
    <Loaded query={draft}>
      {(stored) => (
        <Loaded query={items}>
          {({ items: bank }) => <Editing key={draftId} stored={stored} codes={bank.map(({ code }) => code)} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Editing({ stored, codes }: { stored: QuestionnaireDraft; codes: string[] }) {
  const { id, revision, savedAt, savedBy, basedOn } = stored;
  const queryClient = useQueryClient();
  const fixed = useMemo(() => new Set(codes), [codes]);
  const save: SaverPorts['save'] = async (draft, { leaving }) => {
    const outcome = await trySaving(id, draft, leaving);
    // Lists and previews of drafts on other pages are behind now; what is edited here is not asked again.
    if (outcome.kind === 'saved')
      void queryClient.invalidateQueries({ queryKey: ['questionnaire-drafts'], refetchType: 'none' });
    return outcome;
  };
  return (
    <Workspace
      draftId={id}
      stored={{ draft: stored.draft, revision, savedAt, savedBy }}
      basedOn={basedOn?.number ?? null}
      fixedCodes={fixed}
      save={save}
    />
  );
}

async function trySaving(
  draftId: string,
  { revision, draft }: { revision: number; draft: Draft },
  leaving: boolean,
): Promise<SaveOutcome> {
  try {
    return { kind: 'saved', ...(await saveDraft(draftId, { revision, draft }, leaving)) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (error.isPassing || error.is('too-many-requests')) return { kind: 'unreachable' };
    if (error.is('stale-questionnaire-draft')) return { kind: 'stale', current: error.problem.current as StoredDraft };
    return { kind: 'refused', problem: error };
  }
}
