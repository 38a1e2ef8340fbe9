/** Questionnaires: their versions, drafts, publication, import, and the item bank. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Draft, ImportedGroup, QuestionJson, QuestionnaireVersion } from '../../surveys/index.ts';
import { acceptLanguage } from '../texts/language.ts';
import { type Answered, api, ask } from './client.ts';
import { ProblemError, problemOf } from './problem.ts';

const drafts = api.v1['questionnaire-drafts'];
const listDrafts = () => drafts.$get();
const getPreview = (draftId: string) => drafts[':draftId']['publication-preview'].$get({ param: { draftId } });
const listItems = (query: { text?: string; theme?: Theme }) => api.v1.items.$get({ query });

type Theme = 'ambition' | 'interests' | 'relation' | 'organisation' | 'processes';

export type ListedDraft = Answered<Awaited<ReturnType<typeof listDrafts>>>['drafts'][number];
export type PublicationPreview = Answered<Awaited<ReturnType<typeof getPreview>>>;

/** A draft as its editor works on it. */
export type QuestionnaireDraft = {
  id: string;
  code: string;
  revision: number;
  savedAt: string;
  savedBy: string;
  basedOn: { number: number; survey: QuestionnaireVersion } | null;
  draft: Draft;
};

/** In a 409 `stale-questionnaire-draft`, under `current`: what a colleague saved meanwhile. */
export type CurrentDraft = Pick<QuestionnaireDraft, 'revision' | 'savedAt' | 'savedBy' | 'draft'>;

type ListedItem = Answered<Awaited<ReturnType<typeof listItems>>>['items'][number];
export type BankItem = Omit<ListedItem, 'question'> & { question: QuestionJson };

/** Documents of surveys/ travel as plain objects; the API has checked them. */
const typed = <T>(answer: unknown): T => answer as T;

export const questionnaireDraftsQuery = queryOptions({
  queryKey: ['questionnaire-drafts'],
  queryFn: () => ask(listDrafts()),
});

/** Not kept fresh behind the author's back: the editor holds what is newest, and saving says when it is not. */
export const questionnaireDraftQuery = (draftId: string) =>
  queryOptions({
    queryKey: ['questionnaire-drafts', draftId],
    queryFn: async () => typed<QuestionnaireDraft>(await ask(drafts[':draftId'].$get({ param: { draftId } }))),
    staleTime: 0,
  });

export const publicationPreviewQuery = (draftId: string) =>
  queryOptions({
    queryKey: ['questionnaire-drafts', draftId, 'publication-preview'],
    queryFn: () => ask(getPreview(draftId)),
    staleTime: 0,
  });

export const itemsQuery = (wanted: { text?: string; theme?: Theme } = {}) =>
  queryOptions({
    queryKey: ['items', wanted],
    queryFn: async () => typed<{ items: BankItem[] }>(await ask(listItems(wanted))),
  });

function useFresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [['questionnaire-drafts'], ['questionnaires'], ['items']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
}

export type NewDraft =
  | { kind: 'new'; code: string; title: { nl: string; en: string } }
  | { kind: 'next-version'; code: string }
  | { kind: 'copy'; code: string; number: number; newCode: string }
  | { kind: 'imported'; code: string; draft: Draft };

export function useAddDraft() {
  const onSuccess = useFresh();
  return useMutation({ mutationFn: (json: NewDraft) => ask(drafts.$post({ json })), onSuccess });
}

/**
 * Saving as you go: it refreshes nothing, the editor already shows what it saved.
 *
 * @param leaving the page is being left: the browser may finish the call after it is gone
 */
export const saveDraft = (draftId: string, json: { revision: number; draft: Draft }, leaving: boolean) =>
  ask(drafts[':draftId'].$put({ param: { draftId }, json }, { init: { keepalive: leaving && isSmall(json) } }));

/** Browsers let at most 64 kB outlive a page. */
const isSmall = (json: unknown) => JSON.stringify(json).length < 30_000;

/** Saving from a page other than the editor: what is shown of the draft elsewhere is asked anew. */
export function useSaveVerdict(draftId: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { revision: number; draft: Draft }) => saveDraft(draftId, json, false),
    onSuccess,
  });
}

type Taken = { outcome: 'taken'; draft: Draft } | { outcome: 'present' | 'no-page' };

/** Changes the newest revision of a draft, and saves it when there is something to save. */
export function useTakeOver() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: async ({ draftId, change }: { draftId: string; change: (draft: Draft) => Taken }) => {
      const { revision, draft } = typed<QuestionnaireDraft>(await ask(drafts[':draftId'].$get({ param: { draftId } })));
      const taken = change(draft);
      if (taken.outcome === 'taken') await saveDraft(draftId, { revision, draft: taken.draft }, false);
      return taken;
    },
    onSuccess,
  });
}

export function useRemoveDraft() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (draftId: string) => ask(drafts[':draftId'].$delete({ param: { draftId } })),
    onSuccess,
  });
}

export function useRebaseDraft(draftId: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { revision: number }) => ask(drafts[':draftId'].rebasing.$post({ param: { draftId }, json })),
    onSuccess,
  });
}

export function usePublishDraft(draftId: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { revision: number; changeNote: string }) =>
      ask(drafts[':draftId'].publication.$post({ param: { draftId }, json })),
    onSuccess,
  });
}

type Preview = Answered<Awaited<ReturnType<(typeof api.v1)['questionnaire-import-previews']['$post']>>>;
export type ImportPreview = Omit<Preview, 'draft' | 'groups'> & { draft: Draft; groups: ImportedGroup[] };

/** The file itself is the body, so the typed client, which sends JSON, is not used here. */
async function previewImport({ file, language }: { file: File; language?: 'nl' | 'en' }): Promise<ImportPreview> {
  const response = await fetch(`/v1/questionnaire-import-previews${language ? `?language=${language}` : ''}`, {
    method: 'POST',
    body: file,
    headers: { 'Content-Type': 'application/octet-stream', 'Accept-Language': acceptLanguage() },
    credentials: 'same-origin',
  }).catch((cause: unknown) => {
    throw ProblemError.offline(cause);
  });
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return (await response.json()) as ImportPreview;
}

export const usePreviewImport = () => useMutation({ mutationFn: previewImport });
