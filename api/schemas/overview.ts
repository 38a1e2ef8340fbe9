import { z } from '@hono/zod-openapi';
import { Day, Id } from './common.ts';
import { LocalText } from './picture.ts';

const Step = z.enum(['no-wave', 'draft', 'open', 'closed', 'published', 'reflected', 'agenda']);

export const Overview = z
  .object({
    networks: z.array(
      z.object({
        id: Id,
        name: z.string(),
        members: z.number().int(),
        /** The last step of the year that was taken. */
        step: Step,
        wave: z
          .object({
            id: Id,
            label: z.string(),
            closesOn: Day,
            invited: z.number().int(),
            submitted: z.number().int(),
          })
          .nullable(),
      }),
    ),
    /** Improvement themes that several networks name in their newest picture, by code. */
    recurring: z.array(z.object({ code: z.string(), label: LocalText, networks: z.number().int() })),
    /** From so many networks on. */
    networksNeeded: z.number().int(),
  })
  .openapi('Overview', { description: 'All networks of an inspectorate side by side, by name. Not a ranking.' });

export type Overview = z.infer<typeof Overview>;
