/** Who works with whom: what a network sees of it in its picture, and what the analysts of a wave see. */
import { z } from '@hono/zod-openapi';
import { Id } from './common.ts';

const LocalText = z.object({ nl: z.string(), en: z.string() });
const Choice = z.object({ value: z.string(), text: LocalText });

/** By name, only where that was promised at the opening. Members are known by their place in the list. */
export const NamedRelations = z
  .object({
    members: z.array(z.object({ organisation: z.string(), sector: z.string(), answered: z.boolean() })),
    /** The answers to how often, from the questionnaire. */
    often: z.array(Choice),
    ties: z.array(z.object({ from: z.int(), to: z.int(), often: z.string() })),
  })
  .openapi('NamedRelations');

/** Who works with whom, for the network as a whole. */
export const RelationsTable = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('shown'),
      /** How many organisations said with whom they work. */
      base: z.int(),
      /** Relations that were named, of those that could be named: under a third, up to two thirds, more. */
      contact: z.enum(['little', 'part', 'much']),
      /** Of the relations between two that answered, how many both named. Null: too few pairs answered. */
      mutual: z.enum(['less-than-half', 'half-or-more']).nullable(),
      /** Null: not promised at the opening. */
      named: NamedRelations.nullable(),
    })
    .brand<'released'>(),
  z.object({ kind: z.literal('hidden'), reason: z.literal('below-threshold') }),
]);

/** What `GET /v1/waves/{id}/relations` answers, to analysts of the wave. */
export const RelationsAnswer = z
  .object({
    invited: z.int(),
    answered: z.int(),
    /** Whether the members were promised that the network sees this by name. */
    namedTies: z.boolean(),
    metrics: z.object({
      density: z.number().nullable(),
      reciprocity: z.number().nullable(),
      /** Null when fewer than half answered: then nobody's place in the network can be told. */
      degreeCentralisation: z.number().nullable(),
      components: z.int().nullable(),
      isolates: z.int().nullable(),
      eiIndex: z.number().nullable(),
    }),
    /** What is asked of each member: first whether and how often. */
    columns: z.array(z.object({ name: z.string(), title: LocalText, choices: z.array(Choice) })),
    /** In the order of their sectors and names. */
    members: z.array(z.object({ id: Id, organisation: z.string(), sector: z.string(), answered: z.boolean() })),
    /** Who named whom, with what it said, by the name of the column. */
    ties: z.array(z.object({ from: Id, to: Id, said: z.record(z.string(), z.string()) })),
  })
  .openapi('Relations', { description: 'Who works with whom, as the members said, for the analysts of a wave.' });
