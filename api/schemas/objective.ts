/** What the network wants to have reached in a year or two, with at the end whether it was. */
import { z } from '@hono/zod-openapi';
import { horizons, outcomes } from '../../db/schema.ts';
import { Day, Id, Line, Theme } from './common.ts';

export const Outcome = z
  .object({ verdict: z.enum(outcomes, 'unknown-choice'), note: Line(1000) })
  .openapi('Outcome', { description: 'Was it solved, and how that shows.' });

export const Objective = z
  .object({
    id: Id,
    text: z.string(),
    horizon: z.enum(horizons),
    endsOn: Day.openapi({ description: 'The last day of the horizon.' }),
    /** The improvement opportunities that it takes up. */
    opportunities: z.array(z.object({ id: Id, theme: Theme, text: z.string() })),
    outcome: Outcome.extend({ on: Day }).nullable().openapi({ description: 'Null while it runs.' }),
    createdAt: z.string(),
  })
  .openapi('Objective', { description: 'What the network wants to have reached in a year or two.' });

export const Objectives = z.object({ objectives: z.array(Objective) }).openapi('Objectives');

export const NewObjective = z.object({
  text: Line(500),
  horizon: z.enum(horizons, 'unknown-choice'),
  opportunities: z.array(Id).max(20).default([]),
});

export const ObjectiveChange = NewObjective.omit({ opportunities: true })
  .extend({ opportunities: z.array(Id).max(20) })
  .partial();
