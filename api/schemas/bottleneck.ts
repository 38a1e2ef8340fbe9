/** A bottleneck from practice: brought in, decided about, fed back to who brought it in, and checked. */
import { z } from '@hono/zod-openapi';
import { ActionState } from './action.ts';
import { Day, Id, Line, Theme } from './common.ts';

const Words = z.string().trim().max(1000, 'over-1000');

const BottleneckCheck = z.object({
  solved: z.enum(['yes', 'partly', 'no'], 'unknown-choice'),
  note: z.string(),
  /** Null where a day could tell who brought the bottleneck in. */
  on: Day.nullable(),
});

const decided = { id: Id, note: z.string(), decidedOn: Day, check: BottleneckCheck.nullable() };

const Decision = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('taken-up'),
      ...decided,
      action: z.object({
        ...{ id: Id, text: z.string(), owner: z.string(), deadline: Day, state: ActionState },
        /** The objective of the network that it serves, if any. */
        objective: z.string().nullable(),
      }),
    }),
    z.object({ kind: z.literal('passed-on'), ...decided, to: z.string() }),
    z.object({ kind: z.literal('not-taken-up'), ...decided }),
  ])
  .openapi('BottleneckDecision', {
    description: 'What was decided about a bottleneck, and what became of it as who brought it in says.',
  });

export type Decision = z.infer<typeof Decision>;

const standing = {
  standing: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('open') }),
    z.object({ kind: z.literal('decided'), decision: Decision }),
  ]),
  /** What was decided before, newest first. */
  earlier: z.array(Decision),
};

const words = { id: Id, theme: Theme.nullable(), text: z.string(), wouldHelp: z.string() };

export const Bottleneck = z
  .object({
    ...words,
    broughtIn: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('member'),
        organisation: z.string(),
        on: Day,
        /** Of the last decision. */
        told: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('nothing-to-tell') }),
          z.object({ kind: z.literal('to-tell') }),
          z.object({ kind: z.literal('told'), on: Day }),
          z.object({ kind: z.literal('bounced'), reason: z.string() }),
        ]),
      }),
      z.object({ kind: z.literal('unnamed'), month: z.string().regex(/^\d{4}-\d{2}$/) }),
      z.object({ kind: z.literal('user'), name: z.string(), on: Day }),
    ]),
    ...standing,
  })
  .openapi('Bottleneck', {
    description:
      'A bottleneck from practice. Of one that a member brought in without its name, only the month is known.',
  });

export type Bottleneck = z.infer<typeof Bottleneck>;
export const Bottlenecks = z.object({ bottlenecks: z.array(Bottleneck) }).openapi('Bottlenecks');

export const MyBottleneck = z
  .object({ ...words, named: z.boolean(), month: z.string().regex(/^\d{4}-\d{2}$/), ...standing })
  .openapi('MyBottleneck', { description: 'A bottleneck for the member that brought it in.' });

export type MyBottleneck = z.infer<typeof MyBottleneck>;
export const MyBottlenecks = z
  .object({ bottlenecks: z.array(MyBottleneck), /** How many more may be open at once. */ left: z.int() })
  .openapi('MyBottlenecks');

export const NewBottleneck = z.object({
  theme: Theme.nullable(),
  text: Words.min(1, 'required'),
  wouldHelp: Words,
});
/** `named`: the network may know which member it was. */
export const NewMyBottleneck = NewBottleneck.extend({ named: z.boolean('required') });

/** `after`: the decision that one knew of, so that two people don't decide past each other. */
const deciding = { after: Id.nullable() };
export const NewDecision = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('taken-up'),
      ...deciding,
      actionId: z.string().min(1, 'required').max(64),
      note: Words,
    }),
    z.object({ kind: z.literal('passed-on'), ...deciding, to: Line(), note: Words }),
    z.object({ kind: z.literal('not-taken-up'), ...deciding, note: Words.min(1, 'required') }),
  ],
  'required',
);
export type NewDecision = z.infer<typeof NewDecision>;

export const NewBottleneckCheck = z.object({ solved: z.enum(['yes', 'partly', 'no'], 'required'), note: Words });
