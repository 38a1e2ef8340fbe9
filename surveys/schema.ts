/**
 * What a version of a questionnaire is: one SurveyJS JSON document with our own properties beside SurveyJS's. This file
 * checks what we add and the shape that counting relies on (pages, codes, languages, scales). Which SurveyJS properties
 * may be used, and what they do to an answer, is decided in one place only: compile.ts.
 */
import { z } from 'zod';
import { themeCodes } from './framework.ts';

/** A text in Dutch and English. SurveyJS picks the language of the survey; `locale: 'nl'` makes Dutch the first. */
const localText = z.strictObject({ nl: z.string().trim().min(1), en: z.string().trim().min(1) });

/** The code of a question: lower case words, parted by dots or dashes, such as `ambition.known`. It never changes. */
export const itemCodePattern = /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/;

/** What a question is for; it decides how its answers are counted. */
export const itemKinds = ['statement', 'year-ago', 'open', 'topic', 'choice', 'relation', 'role'] as const;

/** The answers beside the scale, and what an empty scale answer then means. */
export const missingAnswers = ['dont-know', 'not-applicable'] as const;

/** What the authors say about comparing an item with its wording in an earlier version. */
const comparability = z.strictObject({
  /** The earlier version that this verdict compares with. */
  since: z.int().min(1),
  verdict: z.enum(['comparable', 'with-care', 'not-comparable']),
  reason: localText,
});

const about = {
  name: z.string().max(80).regex(itemCodePattern),
  title: localText,
  description: localText.optional(),
  alsoThemes: z.array(z.enum(themeCodes)).optional(),
  source: z.string().trim().min(1),
  comparability: comparability.optional(),
};
const ofATheme = z.enum(themeCodes);
const choice = z.strictObject({ value: z.union([z.number(), z.string().min(1)]), text: localText });
const choices = z.array(choice).min(2);

/** A scale as we ask it: 1 to 5 in order, then at least "don't know". */
const scale = choices.refine((all) => isScale(all.map((one) => one.value)), {
  message: 'needs the values 1, 2, 3, 4, 5 and then "dont-know", with or without "not-applicable" after it',
});

const statement = z.looseObject({
  ...about,
  type: z.literal('radiogroup'),
  itemKind: z.literal('statement'),
  isRequired: z.literal(true),
  theme: ofATheme,
  direction: z.enum(['positive', 'negative']),
  aspect: z.enum(['climate', 'practice']),
  choices: scale,
});

const yearAgo = z.looseObject({
  ...about,
  type: z.literal('radiogroup'),
  itemKind: z.literal('year-ago'),
  theme: ofATheme,
  choices: scale,
});

const open = z.looseObject({
  ...about,
  type: z.literal('comment'),
  itemKind: z.literal('open'),
  theme: ofATheme.optional(),
  maxLength: z.int().min(1).max(5000),
});

const topic = z.looseObject({
  ...about,
  type: z.literal('comment'),
  itemKind: z.literal('topic'),
  theme: ofATheme.optional(),
  maxLength: z.int().min(1).max(2000),
});

const role = z.looseObject({ ...about, type: z.literal('radiogroup'), itemKind: z.literal('role'), choices });

const choiceQuestion = z.looseObject({
  ...about,
  type: z.enum(['radiogroup', 'checkbox', 'dropdown', 'rating', 'boolean', 'matrix', 'text']),
  itemKind: z.literal('choice'),
  theme: ofATheme.optional(),
});

const relation = z.looseObject({
  ...about,
  type: z.enum(['checkbox', 'matrix', 'matrixdropdown']),
  itemKind: z.literal('relation'),
  theme: ofATheme.optional(),
  /** The rows are the members of the wave: they are filled in when it is known who those are (with-members.ts). */
  rowsFrom: z.literal('members').optional(),
});

/** A question with our own properties. */
export const questionSchema = z.discriminatedUnion('itemKind', [
  statement,
  yearAgo,
  open,
  topic,
  role,
  choiceQuestion,
  relation,
]);

/** A piece of explanation between the questions. */
const explanation = z.looseObject({
  type: z.literal('html'),
  itemKind: z.undefined().optional(),
  name: z.string().regex(itemCodePattern),
  html: localText,
});

/** A panel groups questions; it does not hold other panels, so that a questionnaire stays readable. */
const panel = z.looseObject({
  type: z.literal('panel'),
  itemKind: z.undefined().optional(),
  name: z.string().regex(itemCodePattern),
  title: localText.optional(),
  description: localText.optional(),
  elements: z.array(z.discriminatedUnion('itemKind', [questionSchema, explanation])).min(1),
});

const page = z.looseObject({
  name: z.string().regex(itemCodePattern),
  title: localText,
  description: localText.optional(),
  elements: z
    .array(z.discriminatedUnion('itemKind', [questionSchema, z.discriminatedUnion('type', [panel, explanation])]))
    .min(1),
});

/** What these rules say to an author. */
const issues = {
  twice: { nl: 'Deze code komt twee keer voor. Kies een andere.', en: 'This code occurs twice. Choose another.' },
  rowsFrom: {
    nl: 'Rijen uit de leden kunnen alleen in een tabel zonder eigen rijen.',
    en: 'Only a table without rows of its own can have the members as rows.',
  },
  since: {
    nl: 'Het oordeel over vergelijken noemt een versie die er niet eerder was.',
    en: 'The verdict on comparing names a version that is not an earlier one.',
  },
} as const;

/** A version of a questionnaire: published once, never changed. */
export const questionnaireVersionSchema = z
  .looseObject({
    code: z
      .string()
      .max(80)
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
    version: z.int().min(1),
    framework: z.string().min(1),
    locale: z.literal('nl'),
    title: localText,
    description: localText,
    pages: z.array(page).min(1),
  })
  .superRefine((version, context) => {
    const names = new Set<string>();
    const once = (name: string) => {
      if (names.has(name))
        context.addIssue({
          code: 'custom',
          message: `the name ${name} is used twice`,
          params: { where: name, message: issues.twice },
        });
      names.add(name);
    };
    for (const { name, elements } of version.pages) {
      once(name);
      for (const element of elements) once(element.name);
      for (const element of elements.flatMap((one) => (one.type === 'panel' ? one.elements : []))) once(element.name);
    }
    for (const one of elementsOf(version))
      if (one.itemKind === 'relation' && one.rowsFrom !== undefined && (one.type === 'checkbox' || 'rows' in one))
        context.addIssue({
          code: 'custom',
          message: `${one.name}: rowsFrom is for a table without rows of its own`,
          params: { where: one.name, message: issues.rowsFrom },
        });
    for (const { name, comparability: said } of elementsOf(version)) {
      if (said && said.since >= version.version)
        context.addIssue({
          code: 'custom',
          message: `${name}: comparability.since must be an earlier version`,
          params: { where: name, message: issues.since },
        });
    }
  });

/** A version of a questionnaire: a SurveyJS document with our own properties. */
export type QuestionnaireVersion = z.infer<typeof questionnaireVersionSchema>;

/** A question of a version, as it stands in the document. */
export type QuestionJson = z.infer<typeof questionSchema>;

/** What a question is for. */
export type ItemKind = (typeof itemKinds)[number];

/** What the authors of a version say about comparing an item with an earlier version. */
export type Comparability = z.infer<typeof comparability>;

/** Whether the answers of two versions may be put side by side. */
export type Verdict = Comparability['verdict'];

/**
 * All questions of a version in the order in which they are asked; explanations are left out, panels are opened.
 *
 * @example
 * elementsOf(version)[0]?.name; // 'about.role'
 */
export function elementsOf(version: Pick<QuestionnaireVersion, 'pages'>): QuestionJson[] {
  return version.pages
    .flatMap((one) => one.elements)
    .flatMap((one) => (one.type === 'panel' ? one.elements : [one]))
    .filter((one): one is QuestionJson => one.itemKind !== undefined);
}

function isScale(values: (number | string)[]): boolean {
  const [missing, notApplicable] = missingAnswers;
  const tail = values.slice(5);
  return (
    values.slice(0, 5).every((value, index) => value === index + 1) &&
    tail[0] === missing &&
    (tail.length === 1 || (tail.length === 2 && tail[1] === notApplicable))
  );
}
