import { z } from '@hono/zod-openapi';
import { contributorStatuses } from '../../db/schema.ts';
import { Email, Id, Line, LocaleField } from './common.ts';

/** Codes of the questions that a colleague is asked to answer. */
const Items = z
  .array(z.string().min(1).max(80))
  .min(1, 'no-question')
  .max(500)
  .openapi({ example: ['ambition.known', 'ambition.in-own-words'] });

const person = { name: Line(), email: Email, locale: LocaleField };

/** Whom to ask, and what. */
export const NewContributor = z.object({ ...person, items: Items }).openapi('NewContributor');

export const ItemsToAsk = z.object({ items: Items }).openapi('ItemsToAsk');

/** Where the mail should go now; what is left out stays as it is. */
export const CorrectedPerson = z.object(person).partial().openapi('CorrectedPerson');

const Time = z.string().nullable();

export const Contributor = z
  .object({
    id: Id,
    ...{ name: z.string(), email: z.string(), locale: LocaleField },
    status: z.enum(contributorStatuses),
    items: z.array(z.string()),
    answered: z.int().openapi({ description: 'How many of the questions have an answer, whoever gave it.' }),
    createdAt: z.string(),
    ...{ sentAt: Time, bounceReason: z.string().nullable(), openedAt: Time, startedAt: Time, doneAt: Time },
    withdrawnAt: Time,
    mailsLeft: z.int().openapi({ description: 'How many mails this colleague may still get.' }),
  })
  .openapi('Contributor', { description: 'A colleague whom the contact asked; known to the contact alone.' });

export type Contributor = z.infer<typeof Contributor>;

/** What became of a mail; one that waits is sent by itself later. */
export const MailOutcome = z.enum(['accepted', 'refused', 'deferred', 'unreachable']);
