/** What becomes of an organisation: it gets another name, merges into another member, or another splits from it. */
import { z } from '@hono/zod-openapi';
import { Day, Id, Line } from './common.ts';
import { NewMembership } from './network.ts';

export const OrganisationChange = z
  .object({
    id: Id,
    kind: z.enum(['renamed', 'merged', 'split']),
    organisation: z.string(),
    /** Of a renamed organisation: the name that it had. */
    formerName: z.string().nullable(),
    /** Where it went (merged), or what it came from (split). */
    other: z.string().nullable(),
    on: Day,
  })
  .openapi('OrganisationChange', { description: 'What became of an organisation (another name, merged, split).' });

export const NewOrganisationChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('renamed'), name: Line(), on: Day }),
  z.object({
    kind: z.literal('merged'),
    into: Id.openapi({ description: 'The membership of the organisation it became part of, in the same network.' }),
    on: Day,
  }),
  z.object({ kind: z.literal('split'), on: Day }).extend(NewMembership.shape),
]);

export type NewOrganisationChange = z.infer<typeof NewOrganisationChange>;
