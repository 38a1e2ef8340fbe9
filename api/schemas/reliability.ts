import { z } from '@hono/zod-openapi';
import { Theme } from './common.ts';

const base = { theme: Theme, base: z.number().int() };

export const Reliabilities = z
  .object({
    reliabilities: z.array(
      z.discriminatedUnion('kind', [
        z.object({ ...base, kind: z.literal('shown'), alpha: z.number(), lower: z.number(), upper: z.number() }),
        z.object({ ...base, kind: z.literal('too-few') }),
        z.object({ ...base, kind: z.literal('one-statement') }),
        z.object({ ...base, kind: z.literal('all-the-same') }),
      ]),
    ),
  })
  .openapi('Reliabilities', {
    description: 'Whether the statements of each theme go together (Cronbach’s alpha). For analysts only.',
  });
