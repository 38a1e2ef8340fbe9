/** The welcome page: what a new member needs, made from what the network has published and agreed. */
import { z } from '@hono/zod-openapi';
import { ActionState } from './action.ts';
import { Day, Id, LocaleField, Prose, Theme } from './common.ts';
import { LocalText, ThemePicture } from './picture.ts';

const WelcomePage = z.object({
  network: z.string(),
  description: z.string(),
  ambition: z.string(),
  wayOfWorking: z.string(),
  /** What the network wants to have reached, and was not judged yet; with the last value of each indicator for it. */
  objectives: z.array(
    z.object({
      id: Id,
      text: z.string(),
      endsOn: Day,
      indicators: z.array(z.object({ id: Id, text: z.string(), unit: z.string(), value: z.string(), on: Day })),
    }),
  ),
  /** What is on the agenda and neither done nor stopped. */
  actions: z.array(z.object({ id: Id, text: z.string(), owner: z.string(), deadline: Day, state: ActionState })),
  /** The main lines of what was last published; null before the first time. */
  picture: z
    .object({
      label: z.string(),
      publishedOn: Day,
      points: z.int(),
      threshold: z.int(),
      invited: z.int(),
      submitted: z.int(),
      themes: z.array(
        z.object({
          theme: Theme,
          table: ThemePicture.shape.table,
          /** What keeps coming back. */
          goesWell: z.array(LocalText),
          canImprove: z.array(LocalText),
        }),
      ),
    })
    .nullable(),
  members: z.array(z.object({ organisation: z.string(), sector: z.string() })),
});

export type WelcomePage = z.infer<typeof WelcomePage>;

export const MyMembership = z
  .object({
    organisation: z.string(),
    demo: z.boolean(),
    locale: LocaleField,
    page: WelcomePage,
    readOn: Day.nullable(),
  })
  .openapi('MyMembership', {
    description: 'A network for one of its members: the welcome page, and whether it was read.',
  });

export const WelcomeWords = z.object({ ambition: Prose(2000), wayOfWorking: Prose(2000) });

const WelcomedMember = z.object({
  membershipId: Id,
  organisation: z.string(),
  contactName: z.string(),
  from: Day,
  /** Was not asked in the last wave. */
  isNew: z.boolean(),
  sentOn: Day.nullable(),
  bounceReason: z.string().nullable(),
  readOn: Day.nullable(),
  /** Whether a (further) mail may go now. */
  maySend: z.boolean(),
});

export const Welcome = z
  .object({ page: WelcomePage, members: z.array(WelcomedMember) })
  .openapi('Welcome', { description: 'The welcome page as members see it, and who was sent it and has read it.' });

export const WelcomesToSend = z.object({ memberships: z.array(Id).min(1, 'required').max(100) });

export const SentWelcomes = z
  .object({ sent: z.int(), refused: z.int(), /** Not taken by the mail server now. */ later: z.int() })
  .openapi('SentWelcomes');
