import { z } from '@hono/zod-openapi';
import { Id } from './common.ts';
import { PromiseDocument } from './promise.ts';

const place = { id: Id.openapi({ description: 'Of the invitation there.' }), network: z.string(), wave: z.string() };

export const OtherNetwork = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('possible'), ...place, promise: PromiseDocument }),
    z.object({ kind: z.literal('counts'), ...place, submittedAt: z.string() }),
  ])
  .openapi('OtherNetwork', {
    description:
      'Another network that asks the same of this organisation: what was submitted may count there, or does.',
  });

export type OtherNetwork = z.infer<typeof OtherNetwork>;
