import { z } from '@hono/zod-openapi';
import { Day, Email, Line, LocaleField } from './common.ts';
import { LocalText } from './picture.ts';
import { PromiseDocument } from './promise.ts';

/** Answers by item code, as SurveyJS gives them; what they may hold is checked by the compiled questionnaire. */
export const Answers = z
  .record(z.string(), z.unknown())
  .openapi('Answers', { example: { 'ambition.known': 4, 'ambition.in-own-words': 'Eén plan voor elk gezin.' } });

const Revision = z.int().min(0).openapi({ description: 'Counts the saves. 0: nothing was saved yet.' });

/** What a save is based on, and all answers so far. */
export const DraftToSave = z.object({ revision: Revision, answers: Answers }).openapi('DraftToSave');

/** What is handed in. With a revision, newer answers that were saved elsewhere are not passed over. */
export const AnswersToSubmit = z.object({ revision: Revision.optional(), answers: Answers }).openapi('AnswersToSubmit');

export const SavedDraft = z.object({ revision: Revision, savedAt: z.string() }).openapi('SavedDraft');

export const Draft = z
  .object({ revision: Revision, answers: Answers, savedAt: z.string().nullable() })
  .openapi('Draft', { description: 'The answers so far; read by nobody but the member itself.' });

export const Receipt = z
  .object({
    organisation: z.string(),
    network: z.string(),
    wave: z.object({ id: z.string(), label: z.string() }),
    version: z.object({ questionnaire: z.string(), number: z.int(), hash: z.string() }),
    submittedAt: z.string(),
    checksum: z.string().openapi({
      description:
        'SHA-256, in hex, of the canonical JSON (RFC 8785) of {"answers", "version": its hash, "wave": its id}.',
    }),
    answers: Answers,
  })
  .openapi('Receipt', { description: 'What was submitted, word for word, and when.' });

export type Receipt = z.infer<typeof Receipt>;

/** How far this organisation is: each state carries what belongs to it and nothing else. */
const Standing = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('answering'), draft: Draft }),
    z.object({
      kind: z.literal('submitted'),
      receipt: Receipt,
      readableUntil: Day.openapi({ description: 'The last day on which the link opens this receipt.' }),
    }),
    z.object({ kind: z.literal('declined'), reason: z.string(), declinedAt: z.string() }),
    z
      .object({ kind: z.literal('too-late') })
      .openapi({ description: 'The wave closed before anything was submitted.' }),
    z.object({ kind: z.literal('handed-in'), submittedAt: z.string(), answers: Answers }).openapi({
      description: 'For a contributor: the contact submitted; its own questions as they were handed in.',
    }),
    z
      .object({ kind: z.literal('not-taking-part'), declinedAt: z.string() })
      .openapi({ description: 'For a contributor: the contact declined.' }),
  ])
  .openapi('Standing');

/** Whose link it is: the contact's, who answers for the organisation, or that of a colleague with some of the questions. */
const You = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('contact'),
      colleagues: z.int().openapi({ description: 'How many colleagues are asked now.' }),
    }),
    z.object({
      kind: z.literal('contributor'),
      name: z.string(),
      contact: z.string().openapi({ description: 'Who asked, and who submits.' }),
      doneAt: z.string().nullable(),
      leaning: z
        .array(z.string())
        .openapi({ description: 'Questions that count only when an answer to another question calls for them.' }),
    }),
  ])
  .openapi('You');

/** What this organisation itself answered in the wave before. */
export const LastYear = z
  .object({
    label: z.string().openapi({ description: 'Of the wave before.' }),
    answers: Answers.openapi({
      description:
        'While answering only those in own words, to start from; once submitted the statements too, to look back on. What may not be compared is left out.',
    }),
    changed: z
      .array(z.object({ item: z.string(), verdict: z.enum(['with-care', 'not-comparable']), reason: LocalText }))
      .openapi({ description: 'Questions that are not as they were, and why.' }),
  })
  .openapi('LastYear');

export type LastYear = z.infer<typeof LastYear>;

export const MyInvitation = z
  .object({
    you: You,
    network: z.string(),
    demo: z.boolean().openapi({ description: 'Fictitious data: every page that shows it says so.' }),
    organisation: z.string(),
    locale: LocaleField,
    wave: z.object({ label: z.string(), status: z.enum(['open', 'closed']), published: z.boolean(), closesOn: Day }),
    promise: PromiseDocument,
    questionnaire: z
      .object({ code: z.string(), version: z.int(), hash: z.string(), json: z.record(z.string(), z.unknown()) })
      .openapi({ description: 'The version this wave is pinned to; `json` is a SurveyJS document.' }),
    estimate: z
      .object({ statements: z.int(), withOpenQuestions: z.int() })
      .openapi({ description: 'Minutes that answering takes, without and with the open questions.' }),
    standing: Standing,
    lastYear: LastYear.nullable().openapi({
      description:
        'Of this organisation alone; null when it submitted nothing in the wave before, or to other questions.',
    }),
  })
  .openapi('MyInvitation', { description: 'A wave as one invited organisation sees it.' });

export type MyInvitation = z.infer<typeof MyInvitation>;

/** Who answers for this organisation from now on. */
export const HandingOver = z
  .object({ contactName: Line(100), contactEmail: Email, locale: LocaleField })
  .openapi('HandingOver');

export const Declining = z.object({ reason: z.string().trim().min(1, 'required').max(1000) }).openapi('Declining');
