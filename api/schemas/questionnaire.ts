/** What the API says about questionnaires: versions, drafts, publication, import and the item bank. */
import { z } from '@hono/zod-openapi';
import { isPlainObject } from '../questionnaire/is-plain-object.ts';
import { Id, Line, Theme } from './common.ts';
import { LocalText } from './picture.ts';

/** A text that may still miss a language. */
const DraftText = z.object({ nl: z.string().optional(), en: z.string().optional() });

export const QuestionnaireCode = z
  .string()
  .trim()
  .max(80)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'questionnaire-code')
  .openapi({ example: 'bestuurlijk-platform' });

const Minutes = z.object({ statements: z.number(), withOpenQuestions: z.number() });

/** A SurveyJS document with what this product adds to it; surveys/ says what it may hold. */
const Document = z
  .custom<Record<string, unknown>>(isPlainObject)
  .openapi({ type: 'object', additionalProperties: true });

const Author = z
  .string()
  .nullable()
  .openapi({ description: '"Name, inspectorate"; null for what ships with the product.' });

export const QuestionnaireSummary = z
  .object({
    code: z.string(),
    title: LocalText,
    description: LocalText,
    versions: z.array(
      z.object({
        number: z.number().int(),
        hash: z.string(),
        author: Author,
        changeNote: z.string(),
        publishedAt: z.string(),
        minutes: Minutes,
        /** Whether it asks with which members one works. */
        asksAboutMembers: z.boolean(),
      }),
    ),
  })
  .openapi('Questionnaire', { description: 'A questionnaire with its published versions, newest first.' });

export const Version = z.object({
  hash: z.string(),
  author: Author,
  changeNote: z.string(),
  publishedAt: z.string(),
  minutes: Minutes,
  survey: Document,
});

export const ListedDraft = z.object({
  id: Id,
  code: z.string(),
  title: DraftText,
  basedOn: z.object({ code: z.string(), number: z.number().int() }).nullable(),
  revision: z.number().int(),
  savedAt: z.string(),
  savedBy: z.string(),
});

export const NewDraft = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('new'), code: QuestionnaireCode, title: z.object({ nl: Line(), en: Line() }) }),
    z.object({ kind: z.literal('next-version'), code: QuestionnaireCode }),
    z.object({
      kind: z.literal('copy'),
      code: QuestionnaireCode,
      number: z.number().int().min(1),
      newCode: QuestionnaireCode,
    }),
    z.object({ kind: z.literal('imported'), code: QuestionnaireCode, draft: Document }),
  ])
  .openapi('NewQuestionnaireDraft');

export type NewDraft = z.infer<typeof NewDraft>;

const Revision = z.number().int().min(1);

export const DraftToSave = z.object({ revision: Revision, draft: Document });
export const SavedDraft = z.object({ revision: Revision, savedAt: z.string() });

export const QuestionnaireDraft = z
  .object({
    id: Id,
    code: z.string(),
    revision: Revision,
    savedAt: z.string(),
    savedBy: z.string(),
    basedOn: z.object({ number: z.number().int(), survey: Document }).nullable(),
    draft: Document,
  })
  .openapi('QuestionnaireDraft', {
    description: 'A version of a questionnaire that is being written; it may have gaps.',
  });

export const Rebasing = z.object({ revision: Revision });

export const NewPublication = z.object({ revision: Revision, changeNote: Line(1000) });
export const Publication = z.object({ code: z.string(), number: z.number().int(), hash: z.string() });

const Change = z.enum([
  'identical',
  'wording',
  'translation-only',
  'scale-changed',
  'theme-changed',
  'order-or-condition-changed',
  'new',
  'retired',
]);

const Comparison = z.object({
  item: z.string(),
  change: Change,
  verdict: z.enum(['comparable', 'with-care', 'not-comparable']),
  reason: z.enum([
    'same',
    'authors',
    'wording',
    'translation-only',
    'scale-changed',
    'theme-changed',
    'order-or-condition-changed',
    'new',
    'retired',
  ]),
  note: LocalText.nullable(),
});

const Impact = z
  .object({
    network: z.object({ id: Id, name: z.string() }),
    waves: z.array(z.object({ id: Id, label: z.string(), closesOn: z.string(), version: z.number().int() })),
    /** What would not be comparable, or with care, per earlier version that this network answered. */
    items: z.array(Comparison.extend({ since: z.number().int() })),
  })
  .openapi('PublicationImpact', { description: 'Which earlier waves of a network would break, on which items.' });

export const PublicationPreview = z
  .object({
    number: z.number().int(),
    newest: z.number().int().nullable(),
    gaps: z.array(z.object({ where: z.string(), message: LocalText })),
    changes: z.array(Comparison),
    impact: z.array(Impact),
    otherNetworks: z.number().int(),
  })
  .openapi('PublicationPreview', {
    description: 'What stops a draft from being published, and what publishing it does.',
  });

export type PublicationPreview = z.infer<typeof PublicationPreview>;

const ImportNote = z.object({ where: z.string(), what: z.string(), why: LocalText });

export const ImportPreview = z
  .object({
    format: z.enum(['surveyjs', 'limesurvey']),
    draft: Document,
    groups: z.array(z.object({ code: z.string(), title: DraftText, items: z.array(Document) }).catchall(z.unknown())),
    notTaken: z.array(ImportNote),
    changed: z.array(ImportNote),
  })
  .openapi('ImportPreview', {
    description: 'A questionnaire from elsewhere as a draft, and everything that was left or changed.',
  });

export type ImportPreview = z.infer<typeof ImportPreview>;

export const BankItem = z
  .object({
    code: z.string(),
    kind: z.enum(['statement', 'year-ago', 'open', 'topic', 'choice', 'relation', 'role']),
    theme: Theme.nullable(),
    question: Document,
    uses: z.array(z.object({ questionnaire: z.string(), title: LocalText, number: z.number().int() })),
    history: z.array(
      z.object({
        questionnaire: z.string(),
        number: z.number().int(),
        publishedAt: z.string(),
        title: LocalText,
        change: Change,
      }),
    ),
  })
  .openapi('BankItem', { description: 'An item over all published versions of all questionnaires.' });

export type BankItem = z.infer<typeof BankItem>;
