import { z } from '@hono/zod-openapi';
import { Id, Theme } from './common.ts';
import { Source, Tone } from './observation.ts';

export const Coding = z
  .object({ tone: Tone.nullable(), themes: z.array(Theme).max(5), codes: z.array(z.string().max(80)).max(40) })
  .openapi('Coding');

const counts = { total: z.number().int(), done: z.number().int() };

export const CodingSamples = z
  .object({
    samples: z.array(
      z.object({
        id: Id,
        coder: z.string(),
        askedBy: z.string(),
        createdAt: z.string(),
        completedAt: z.string().nullable(),
        /** Whether the asker of this list is the second coder. */
        mine: z.boolean(),
        ...counts,
      }),
    ),
    /** The other analysts of the wave, and of how many observations each could be asked to code some. */
    analysts: z.array(z.object({ id: Id, name: z.string() })),
    coded: z.number().int(),
  })
  .openapi('CodingSamples');

export const NewSample = z
  .object({ coderId: Id, share: z.number().min(0.05).max(1).default(0.2) })
  .openapi('NewCodingSample');

const what = { observationId: Id, text: z.string(), source: Source };
const alpha = z.number().nullable();

export const CodingSample = z
  .discriminatedUnion('kind', [
    /** For the second coder: nothing of how the first one coded. */
    z.object({
      kind: z.literal('to-code'),
      ...counts,
      items: z.array(z.object({ ...what, coding: Coding.nullable() })),
    }),
    z.object({ kind: z.literal('waiting'), coder: z.string(), ...counts }),
    z.object({
      kind: z.literal('compared'),
      coder: z.string(),
      same: z.number().int(),
      total: z.number().int(),
      /** Krippendorff's alpha: nominal for tone and main theme, MASI for the sets of codes; null where undefined. */
      alpha: z.object({ tone: alpha, theme: alpha, codes: alpha }),
      frozen: z.boolean(),
      differences: z.array(
        z.object({
          ...what,
          first: Coding,
          firstBy: z.string(),
          second: Coding,
          settled: z
            .object({ as: z.enum(['first', 'second', 'third']), by: z.string(), at: z.string(), coding: Coding })
            .nullable(),
        }),
      ),
    }),
  ])
  .openapi('CodingSample');

export const Settlement = z
  .discriminatedUnion('as', [
    z.object({ as: z.literal('first') }),
    z.object({ as: z.literal('second') }),
    z.object({ as: z.literal('third'), coding: Coding }),
  ])
  .openapi('Settlement');
