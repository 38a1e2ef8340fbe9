import { z } from '@hono/zod-openapi';
import { Day, Id } from './common.ts';

/**
 * What is promised to the members of a wave on the page they open first. Made from the wave when it opens, stored with
 * it, and never changed after (a trigger refuses it); every rule of confidentiality reads it from here.
 */
export const PromiseDocument = z
  .object({
    /** From how many answers on a table is shown. */
    threshold: z.number().int().min(3),
    /** Who reads individual answers, by name. */
    readers: z.array(z.object({ name: z.string(), organisation: z.string().nullable() })).min(1),
    /** How many organisations are asked: the N of every interval. */
    invited: z.number().int().min(1),
    opensOn: Day,
    closesOn: Day,
    /**
     * Days after the opening on which who has not answered is reminded. A wave that opened before there was a schedule
     * promised none.
     */
    reminderDays: z.array(z.int()).default([]),
    /**
     * The most mails one contact gets about this wave: invitation, reminders and whatever is sent anew. The receipt of
     * what one submitted is not among them. A wave that opened before there was a limit keeps to the usual one.
     */
    mailLimit: z.int().min(1).default(5),
    /**
     * Whether the network sees by name who works with whom, and how often, and who did not answer. Only where the
     * questionnaire asks; unless it was promised, nobody but the readers sees a name.
     */
    namedTies: z.boolean().default(false),
    /**
     * The networks for which a member may let its answers count as well, if that network asks the same and promises the
     * same. It chooses so itself, after submitting, network by network.
     */
    serves: z.array(z.object({ networkId: Id, name: z.string() })).default([]),
  })
  .openapi('Promise', { description: 'What was promised to the members of a wave when it opened.' });

export type PromiseDocument = z.infer<typeof PromiseDocument>;
