import { z } from '@hono/zod-openapi';
import { Day, Id, Line, Theme } from './common.ts';
import { LocalText } from './picture.ts';

export const Tone = z.enum(['goes-well', 'can-improve']);

/** Where a remark comes from; for analysts only. An expert by experience is never named. */
export const Source = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open-answer'),
    organisation: z.string(),
    item: z.string(),
    question: LocalText,
    /** Against last year's answer of this organisation to the same question; null: none was shown. */
    origin: z.enum(['confirmed', 'edited', 'new']).nullable(),
  }),
  z.object({ kind: z.literal('interview'), interviewId: Id, organisation: z.string(), heldOn: Day }),
  z.object({ kind: z.literal('expert'), interviewId: Id, heldOn: Day }),
]);

export const Observation = z
  .object({
    id: Id,
    waveId: Id,
    source: Source,
    text: z.string(),
    tone: Tone.nullable(),
    themes: z.array(Theme),
    codes: z.array(z.string()),
    /** The approved wording that may go to the network without attribution; null: not approved. */
    quote: z.string().nullable(),
    /** Whether a person has coded it, or has seen that there is nothing to code. */
    coded: z.boolean(),
    /** The observation that it is a part of; null when it is whole. */
    partOf: Id.nullable(),
    /** Whether an analyst decided that it needs no code of its own. */
    setAside: z.boolean(),
    /** The asker is to code it blind, in a sample: how it is coded is left out. */
    withheld: z.boolean(),
  })
  .openapi('Observation', { description: 'One remark, from an open answer or an interview. For analysts only.' });

/** After publication evidence can be read but no longer changed. */
const frozen = z.boolean();

export const Observations = z
  .object({ observations: z.array(Observation), coded: z.number().int(), total: z.number().int(), frozen })
  .openapi('Observations');

const themes = z.array(Theme).max(5);
const codes = z.array(z.string().max(80)).max(40);

/** Lessons only: no names, no case material. */
export const NewObservation = z
  .object({ text: Line(5000), tone: Tone.nullable(), themes, codes })
  .openapi('NewObservation');

export const ObservationChange = z
  .object({ tone: Tone.nullable(), themes, codes, quote: Line(500).nullable(), setAside: z.boolean() })
  .partial()
  .openapi('ObservationChange');

/** Where to split a text, as places in it; from left to right. */
export const Cuts = z
  .object({ cuts: z.array(z.number().int().positive()).min(1).max(500) })
  .refine(({ cuts }) => cuts.every((cut, place) => cut > (cuts[place - 1] ?? 0)), 'empty-part')
  .openapi('Cuts');

/** What analysts decided before, for the suggestions. */
export const CodingExamples = z
  .object({
    examples: z.array(z.object({ text: z.string(), tone: Tone.nullable(), codes: z.array(z.string()) })),
  })
  .openapi('CodingExamples');

export const Interview = z
  .object({
    id: Id,
    waveId: Id,
    kind: z.enum(['organisation', 'expert-by-experience']),
    /** Null for an expert by experience. */
    organisation: z.object({ id: Id, name: z.string() }).nullable(),
    heldOn: Day,
    observations: z.number().int(),
    topics: z.number().int(),
  })
  .openapi('Interview');

export const Interviews = z
  .object({
    interviews: z.array(Interview),
    /** Members of the network, and organisations that were. */
    organisations: z.array(z.object({ id: Id, name: z.string() })),
    frozen,
  })
  .openapi('Interviews');

export const NewInterview = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('organisation'), organisationId: Id, heldOn: Day }),
    z.object({ kind: z.literal('expert-by-experience'), heldOn: Day }),
  ])
  .openapi('NewInterview');

export const Topic = z
  .object({
    id: Id,
    waveId: Id,
    text: z.string(),
    /** What the network sees; null: not approved. */
    wording: z.string().nullable(),
    /** Null for an expert by experience. */
    organisation: z.string().nullable(),
    from: z.enum(['answer', 'interview']),
  })
  .openapi('Topic', { description: "What someone wants on the network's table. For analysts only." });

export const Topics = z.object({ topics: z.array(Topic), frozen }).openapi('Topics');

export const IndividualResponse = z
  .object({
    id: Id,
    organisationId: Id,
    organisation: z.string(),
    sector: z.string(),
    submittedAt: z.string().nullable(),
    answers: z.array(
      z.object({
        item: z.string(),
        kind: z.enum(['value', 'text', 'choice', 'missing']),
        value: z.number().int().nullable(),
        text: z.string().nullable(),
        missing: z
          .enum(['not-asked', 'routed-past', 'not-reached', 'dont-know', 'not-applicable', 'declined'])
          .nullable(),
      }),
    ),
  })
  .openapi('IndividualResponse', { description: 'What one organisation answered. For analysts only.' });
