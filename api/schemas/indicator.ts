/** An indicator of the agenda: a figure that should go up or down, with dated values and where each came from. */
import { z } from '@hono/zod-openapi';
import { Day, Id, Line } from './common.ts';

/** A decimal number as people type it, kept as text so that 4,10 stays 4.10. */
const Decimal = z
  .string()
  .trim()
  .regex(/^-?\d{1,12}([.,]\d{1,6})?$/, 'decimal')
  .transform((typed) => typed.replace(',', '.'))
  .openapi({ type: 'string', example: '4.10' });

export const IndicatorValue = z.object({
  id: Id,
  on: Day,
  value: z.string().openapi({ description: 'A decimal number as text.', example: '4.10' }),
  source: z.string(),
});

const Point = z.object({ value: z.string().openapi({ example: '4.10' }), on: Day });
const NewPoint = z.object({ value: Decimal, on: Day });

export const Indicator = z
  .object({
    id: Id,
    text: z.string(),
    unit: z.string(),
    direction: z.enum(['up', 'down']).openapi({ description: 'Where the network wants the figure to go.' }),
    source: z.string(),
    /** The objective by which it shows whether that is reached, if any. */
    objective: z.object({ id: Id, text: z.string() }).nullable(),
    baseline: Point.nullable().openapi({ description: 'Where it began.' }),
    target: Point.nullable().openapi({ description: 'Where it should be, by when.' }),
    /** One value per day, oldest first; a value entered later for the same day corrects the earlier one. */
    values: z.array(IndicatorValue),
  })
  .openapi('Indicator', { description: 'A figure by which the network sees whether it gets where it wants to be.' });

export const Indicators = z.object({ indicators: z.array(Indicator) }).openapi('Indicators');

export const NewIndicator = z.object({
  text: Line(300),
  unit: Line(100),
  direction: z.enum(['up', 'down'], 'unknown-choice'),
  source: Line(300),
  objectiveId: Id.nullable().default(null),
  baseline: NewPoint.nullable().default(null),
  target: NewPoint.nullable().default(null),
});
export const IndicatorChange = NewIndicator.extend({
  objectiveId: Id.nullable(),
  baseline: NewPoint.nullable(),
  target: NewPoint.nullable(),
}).partial();
export const NewIndicatorValue = z.object({ on: Day, value: Decimal, source: Line(300) });
