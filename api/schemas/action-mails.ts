/** Mails that bring actions to the minds of their owners: whether they go, and to whom. */
import { z } from '@hono/zod-openapi';
import { Action } from './action.ts';
import { Day, Id } from './common.ts';

export const ActionMails = z
  .object({
    on: z.boolean(),
    /** An owner gets one mail in so many days. */
    quietDays: z.int(),
    /** How many owners would be mailed now. */
    waiting: z.int(),
    /** When the owner was last mailed about an action; actions without such a mail are left out. */
    mailed: z.array(z.object({ actionId: Id, on: Day })),
  })
  .openapi('ActionMails', { description: 'Whether the owners of actions are mailed about them, and what went out.' });

export const ActionMailsSwitch = z.object({ on: z.boolean('required') });

export const SentActionMails = z
  .object({ sent: z.int(), refused: z.int(), /** Not taken by the mail server now. */ later: z.int() })
  .openapi('SentActionMails');

export const MyActions = z
  .object({
    actions: z.array(Action),
    /** Whether this member gets mails about them: it does, its contact stopped them, or the network sends none. */
    mails: z.enum(['on', 'stopped', 'off-for-all']),
  })
  .openapi('MyActions', { description: 'The actions that a member sees to.' });
