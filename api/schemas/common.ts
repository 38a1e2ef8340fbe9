/** Pieces that the schemas of all routes share. */
import { z } from '@hono/zod-openapi';

export const Id = z.string().min(1).max(64).openapi({ example: '01936b2e-7c1a-7f3e-9d0c-2b4f5a6c7d8e' });

/** A line of text people type: trimmed, not empty, and really one line (it may end up in the header of a mail). */
export const Line = (max = 200) =>
  z
    .string()
    .trim()
    .min(1, 'required')
    .max(max)
    .regex(/^\P{Cc}*$/u, 'one-line');

/** A longer text people type; may be empty. */
export const Prose = (max = 5000) => z.string().trim().max(max);

export const Email = z.string().trim().max(254).pipe(z.email('email'));

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date('date').openapi({ example: '2026-11-23' });

export const LocaleField = z.enum(['nl', 'en']);

export const Theme = z
  .enum(['ambition', 'interests', 'relation', 'organisation', 'processes'])
  .openapi('Theme', { description: 'One of the five themes of the framework.' });

/** A request body of JSON. */
export const jsonBody = <T extends z.ZodType>(schema: T) =>
  ({ body: { content: { 'application/json': { schema } }, required: true } }) as const;

/** A response of JSON. */
export const jsonAnswer = <T extends z.ZodType>(schema: T, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const;

export const noAnswer = (description: string) => ({ description }) as const;
