import { z } from '@hono/zod-openapi';
import { Day, Email, Id, Line, LocaleField, Prose } from './common.ts';

export const WaveStatus = z.enum(['draft', 'open', 'closed', 'published']);

export const Network = z
  .object({
    id: Id,
    parentId: Id.nullable(),
    name: z.string(),
    description: z.string(),
    ambition: z.string(),
    /** Fictitious data. */
    demo: z.boolean(),
    /** What the reader is here. */
    role: z.enum(['inspector', 'coordinator']),
  })
  .openapi('Network', { description: 'A network of organisations (netwerk, samenwerkingsverband).' });

export const ListedNetwork = Network.extend({
  members: z.number().int(),
  latestWave: z.object({ id: Id, label: z.string(), status: WaveStatus }).nullable(),
});

export const NewNetwork = z.object({
  name: Line(),
  description: Prose().optional(),
  ambition: Prose().optional(),
  parentId: Id.nullable().optional(),
});
export const NetworkChange = NewNetwork.partial();

export const Coordinator = z.object({ id: Id, name: z.string(), email: z.string() }).openapi('Coordinator');
export const AddedCoordinator = Coordinator.extend({
  /** Whether the mail with where to sign in was taken by the mail server; if not, somebody has to tell them. */
  mailed: z.boolean(),
});
export const NewCoordinator = z.object({ name: Line(), email: Email, locale: LocaleField.optional() });

export const Membership = z
  .object({
    id: Id,
    organisationId: Id,
    organisation: z.string(),
    sector: z.string(),
    contactName: z.string(),
    contactEmail: z.string(),
    contactLocale: LocaleField,
    from: Day,
    to: Day.nullable(),
  })
  .openapi('Membership', { description: 'An organisation in a network, from–to, with the contact who speaks for it.' });

export const NewMembership = z.object({
  organisation: Line(),
  sector: Line(),
  contactName: Line(),
  contactEmail: Email,
  contactLocale: LocaleField.optional(),
});
export const MembershipChange = z
  .object({ sector: Line(), contactName: Line(), contactEmail: Email, contactLocale: LocaleField })
  .partial();
