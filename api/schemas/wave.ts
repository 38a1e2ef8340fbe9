import { z } from '@hono/zod-openapi';
import { Day, Id, Line } from './common.ts';
import { WaveStatus } from './network.ts';
import { PromiseDocument } from './promise.ts';

/** Days after the opening on which who has not answered is reminded, in order. */
const ReminderDays = z
  .array(z.number())
  .max(5, 'reminder-days')
  .refine((days) => days.every((day, at) => Number.isInteger(day) && day > (days[at - 1] ?? 0) && day <= 60), {
    message: 'reminder-days',
  })
  .openapi({ example: [7, 14] });

export const Wave = z
  .object({
    id: Id,
    networkId: Id,
    network: z.string(),
    /** Whether its network is fictitious. */
    demo: z.boolean(),
    label: z.string(),
    questionnaire: z.string(),
    version: z.number().int(),
    opensOn: Day,
    closesOn: Day,
    threshold: z.number().int(),
    reminderDays: ReminderDays,
    mailLimit: z.number().int(),
    namedTies: z.boolean(),
    servesFamily: z.boolean(),
    /** Whether its questionnaire asks with which members one works. */
    asksAboutMembers: z.boolean(),
    status: WaveStatus,
    analysts: z.array(z.object({ id: Id, name: z.string() })),
    /** What was promised; while the wave is a draft: what would be promised if it opened now. */
    promise: PromiseDocument.nullable(),
    previousWaveId: Id.nullable(),
    openedAt: z.string().nullable(),
    closedAt: z.string().nullable(),
    publishedAt: z.string().nullable(),
    /** Whether the reader may read individual answers of this wave. */
    mayReadAnswers: z.boolean(),
  })
  .openapi('Wave', { description: "One questionnaire version put to one network's members in one period (meting)." });

export const ListedWave = z.object({
  id: Id,
  label: z.string(),
  status: WaveStatus,
  opensOn: Day,
  closesOn: Day,
  questionnaire: z.string(),
  versionNumber: z.number().int(),
  previousWaveId: Id.nullable(),
  publishedAt: z.string().nullable(),
  invited: z.number().int(),
  submitted: z.number().int(),
});

const plan = {
  label: Line(),
  questionnaire: Line(),
  version: z.number().int().min(1),
  opensOn: Day,
  closesOn: Day,
  threshold: z.number().int('threshold').min(3, 'threshold').max(100),
  reminderDays: ReminderDays,
  /** The most mails one contact gets about this wave. */
  mailLimit: z.number().int('mail-limit').min(1, 'mail-limit').max(10, 'mail-limit'),
  /** Whether the network will see by name who works with whom; only where the questionnaire asks for that. */
  namedTies: z.boolean(),
  /** Whether a member may let its answers also count in the larger network and the networks of that. */
  servesFamily: z.boolean(),
  analysts: z.array(Id).max(50),
};

export const NewWave = z.object({
  ...plan,
  threshold: plan.threshold.default(5),
  reminderDays: plan.reminderDays.default([7, 14]),
  mailLimit: plan.mailLimit.default(5),
  namedTies: plan.namedTies.default(false),
  servesFamily: plan.servesFamily.default(false),
});
export const WaveChange = z.object(plan).partial();

export const Sending = z
  .object({ sent: z.number().int(), bounced: z.number().int(), toSend: z.number().int() })
  .openapi('Sending', { description: 'How many mails went out, were refused, and wait for the mail server.' });

export const Reminding = Sending.extend({
  /** Who would get more mails than was promised: they got none. */
  atLimit: z.number().int(),
}).openapi('Reminding', { description: 'How many reminders went out, were refused, wait, or were too many.' });

export const Mailings = z
  .object({
    /** When the schedule reminds next, and whom; null when it does not any more. */
    next: z
      .object({
        at: z.string(),
        waiting: z.number().int().openapi({ description: 'Who would get it if nobody answered before.' }),
        atLimit: z.number().int(),
      })
      .nullable(),
    sent: z.array(
      z.object({
        day: Day,
        kind: z.enum(['invitation', 'reminder']),
        accepted: z.number().int(),
        refused: z.number().int(),
      }),
    ),
  })
  .openapi('Mailings', { description: 'What was mailed about a wave, day by day, and what the schedule sends next.' });

export const Invitation = z
  .object({
    id: Id,
    organisationId: Id,
    organisation: z.string(),
    sector: z.string(),
    contactName: z.string(),
    contactEmail: z.string(),
    status: z.enum(['to-send', 'sent', 'bounced', 'opened', 'started', 'submitted', 'declined']),
    sentAt: z.string().nullable(),
    bounceReason: z.string().nullable(),
    openedAt: z.string().nullable(),
    startedAt: z.string().nullable(),
    submittedAt: z.string().nullable(),
    declinedAt: z.string().nullable(),
    /** Only for who reads answers; null for a coordinator. */
    declineReason: z.string().nullable(),
    reminders: z.number().int(),
    remindedAt: z.string().nullable(),
    /** Mails that reached this contact. */
    mails: z.number().int(),
  })
  .openapi('Invitation', { description: "One organisation's way into a wave." });

export const SectorCount = z.object({
  sector: z.string(),
  invited: z.number().int(),
  started: z.number().int(),
  submitted: z.number().int(),
  declined: z.number().int(),
});

export const MembershipChanges = z
  .object({
    joined: z.array(z.object({ organisation: z.string(), sector: z.string() })),
    left: z.array(z.object({ organisation: z.string(), sector: z.string() })),
    changed: z.array(
      z.object({ organisation: z.string(), what: z.array(z.enum(['contact', 'e-mail', 'sector', 'name'])) }),
    ),
  })
  .openapi('MembershipChanges', { description: 'What changed among the members since the previous wave.' });
