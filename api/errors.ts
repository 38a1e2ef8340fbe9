/**
 * Every refusal is thrown where it is known, as a `Problem`, and becomes a response here and nowhere else:
 * an RFC 9457 problem document in the reader's language, that names every wrong field at once.
 */
import { z } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { en as zodEn, nl as zodNl } from 'zod/locales';
import type { AppContext } from './context.ts';
import type { Locale } from './env.ts';
import { type ProblemCode, problemStatus } from './problems.ts';
import { texts } from './texts/index.ts';
import { whatWentWrong } from './what-went-wrong.ts';

/** A wrong field: where it stands (`contact.email`, `members[3].name`) and what to do about it. */
export type FieldError = { field: string; message: string };

export const ProblemDocument = z
  .object({
    type: z.string().openapi({ example: '/v1/problems/not-found' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .catchall(z.unknown())
  .openapi('Problem', { description: 'An RFC 9457 problem document.' });

export class Problem extends Error {
  readonly code: ProblemCode;
  readonly fields: (locale: Locale) => FieldError[];
  /** Members of the document beside the standard ones, such as the newer draft in a conflict. */
  readonly extra: Record<string, unknown>;

  constructor(
    code: ProblemCode,
    o: { fields?: (locale: Locale) => FieldError[]; extra?: Record<string, unknown> } = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.fields = o.fields ?? (() => []);
    this.extra = o.extra ?? {};
  }
}

/** The refusal of input of which these fields are wrong. `fields` is asked for in the reader's language. */
export const invalid = (fields: (locale: Locale) => FieldError[]): Problem => new Problem('invalid-input', { fields });

const localeErrors = { nl: zodNl().localeError, en: zodEn().localeError };

const pathOf = (path: PropertyKey[]): string =>
  path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? String(step) : `.${String(step)}`))
    .join('');

/** Translates what a schema found wrong. A message that a schema of ours wrote itself is a key of `texts.fields`. */
export function invalidRequest(issues: z.core.$ZodIssue[], target: string, _locale: Locale): Problem {
  return invalid((locale) =>
    issues.map((issue) => {
      const own = texts(locale).fields;
      const translated = localeErrors[locale](issue as z.core.$ZodRawIssue);
      const message = Object.hasOwn(own, issue.message)
        ? own[issue.message as keyof typeof own]
        : typeof translated === 'string'
          ? translated
          : (translated?.message ?? issue.message);
      return { field: pathOf(issue.path) || target, message };
    }),
  );
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException) {
    if (error.status === 400) return new Problem('broken-json');
    if (error.status === 413) return new Problem('too-large');
    if (error.status === 403) return new Problem('forbidden');
    if (error.status === 415) return new Problem('not-json');
  }
  return new Problem('internal');
}

/** Turns any error into the response; what nobody foresaw is logged and told without its details. */
export function answerProblem(error: unknown, c: AppContext): Response {
  const problem = problemOf(error);
  if (problem.code === 'internal') console.error(whatWentWrong(error));
  const locale = c.get('locale') ?? 'nl';
  const { title, detail } = texts(locale).problems[problem.code];
  const errors = problem.fields(locale);
  const status = problemStatus[problem.code];
  return c.body(
    JSON.stringify({
      type: `/v1/problems/${problem.code}`,
      title,
      status,
      detail,
      ...(errors.length > 0 ? { errors } : {}),
      ...problem.extra,
    }),
    status,
    { 'Content-Type': 'application/problem+json', 'Content-Language': locale },
  );
}
