import { createRoute, z } from '@hono/zod-openapi';
import { listDrafts } from '../../db/queries/questionnaire/list-drafts.ts';
import type { Draft } from '../../surveys/index.ts';
import { canWriteQuestionnaires, must } from '../access.ts';
import { router } from '../context.ts';
import { addDraft } from '../questionnaire/add-draft.ts';
import { draftAndBase } from '../questionnaire/draft-and-base.ts';
import { draftOf } from '../questionnaire/draft-of.ts';
import { previewPublication } from '../questionnaire/preview-publication.ts';
import { publishDraft } from '../questionnaire/publish-draft.ts';
import { readQuestionnaireFile } from '../questionnaire/read-questionnaire-file.ts';
import { rebaseDraft } from '../questionnaire/rebase-draft.ts';
import { removeDraft } from '../questionnaire/remove-draft.ts';
import { saveDraft } from '../questionnaire/save-draft.ts';
import { Id, jsonAnswer, jsonBody, LocaleField, noAnswer } from '../schemas/common.ts';
import {
  DraftToSave,
  ImportPreview,
  ListedDraft,
  NewDraft,
  NewPublication,
  Publication,
  PublicationPreview,
  QuestionnaireDraft,
  Rebasing,
  SavedDraft,
} from '../schemas/questionnaire.ts';

const one = z.object({ draftId: Id });
const file = z.any().openapi({ type: 'string', format: 'binary' });

export const questionnaireDraftRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/questionnaire-drafts',
      summary: 'The drafts of your inspectorate',
      responses: { 200: jsonAnswer(z.object({ drafts: z.array(ListedDraft) }), 'By code') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canWriteQuestionnaires(actor), actor);
      const found = await listDrafts(c.get('ports').store.read, actor.inspectorate.id);
      const drafts = found.map(({ json, basedOnCode: code, basedOnNumber: number, ...rest }) => ({
        ...rest,
        title: (JSON.parse(json) as Draft).title,
        basedOn: code === null || number === null ? null : { code, number },
      }));
      return c.json({ drafts }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/questionnaire-drafts',
      summary: 'Start a draft',
      description: 'Empty, from the newest version of a questionnaire, as a copy of any version, or from an import.',
      request: jsonBody(NewDraft),
      responses: { 201: jsonAnswer(z.object({ id: Id }), 'The new draft') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canWriteQuestionnaires(actor), actor);
      return c.json({ id: await addDraft(c.get('ports'), actor, c.req.valid('json')) }, 201);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/questionnaire-drafts/{draftId}',
      summary: 'One draft, with the version it started from',
      request: { params: one },
      responses: { 200: jsonAnswer(QuestionnaireDraft, 'The draft') },
    }),
    async (c) => {
      const { read } = c.get('ports').store;
      const { draft: stored } = await draftOf(read, c.get('actor'), c.req.valid('param').draftId);
      const { draft, base } = await draftAndBase(read, stored);
      const { id, code, revision, savedAt, savedBy } = stored;
      const basedOn = base === null ? null : { number: base.number, survey: { ...base.survey } };
      return c.json({ id, code, revision, savedAt, savedBy, basedOn, draft }, 200);
    },
  )
  .openapi(
    createRoute({
      method: 'put',
      path: '/questionnaire-drafts/{draftId}',
      summary: 'Save a draft',
      description: 'Says which revision it is based on; who is behind gets 409 with the current draft.',
      request: { params: one, ...jsonBody(DraftToSave) },
      responses: { 200: jsonAnswer(SavedDraft, 'Saved') },
    }),
    async (c) => {
      const { draftId } = c.req.valid('param');
      return c.json(await saveDraft(c.get('ports'), c.get('actor'), draftId, c.req.valid('json')), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'delete',
      path: '/questionnaire-drafts/{draftId}',
      summary: 'Throw a draft away',
      request: { params: one },
      responses: { 204: noAnswer('Gone') },
    }),
    async (c) => {
      await removeDraft(c.get('ports'), c.get('actor'), c.req.valid('param').draftId);
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/questionnaire-drafts/{draftId}/rebasing',
      summary: 'Set a draft beside the newest version',
      description:
        'After someone else published one. The draft keeps its words; its preview then compares with that version.',
      request: { params: one, ...jsonBody(Rebasing) },
      responses: { 200: jsonAnswer(SavedDraft, 'The draft is based on the newest version now') },
    }),
    async (c) => {
      const { draftId } = c.req.valid('param');
      return c.json(await rebaseDraft(c.get('ports'), c.get('actor'), draftId, c.req.valid('json').revision), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/questionnaire-drafts/{draftId}/publication-preview',
      summary: 'What publishing a draft would do',
      request: { params: one },
      responses: { 200: jsonAnswer(PublicationPreview, 'Gaps, changes, and which years would break on which items') },
    }),
    async (c) => {
      const { draftId } = c.req.valid('param');
      return c.json(await previewPublication(c.get('ports').store.read, c.get('actor'), draftId), 200);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/questionnaire-drafts/{draftId}/publication',
      summary: 'Publish a draft as the next version',
      description: 'The version never changes afterwards. The draft is gone.',
      request: { params: one, ...jsonBody(NewPublication) },
      responses: { 201: jsonAnswer(Publication, 'The published version') },
    }),
    async (c) => {
      const { draftId } = c.req.valid('param');
      return c.json(await publishDraft(c.get('ports'), c.get('actor'), draftId, c.req.valid('json')), 201);
    },
  )
  .openapi(
    createRoute({
      method: 'post',
      path: '/questionnaire-import-previews',
      summary: 'Read a questionnaire from elsewhere without storing it',
      description: 'SurveyJS JSON or a LimeSurvey structure (.lss), in UTF-8, as the body.',
      request: {
        query: z.object({ language: LocaleField.optional() }),
        body: { content: { 'application/octet-stream': { schema: file }, 'application/xml': { schema: file } } },
      },
      responses: { 200: jsonAnswer(ImportPreview, 'The draft, and what was left or changed') },
    }),
    async (c) => {
      const actor = c.get('actor');
      must(canWriteQuestionnaires(actor), actor);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      return c.json(readQuestionnaireFile(bytes, c.req.valid('query').language), 200);
    },
  );
