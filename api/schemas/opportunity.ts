/** An improvement opportunity: what a network sees to improve, formulated together in the reflection session of a wave. */
import { z } from '@hono/zod-openapi';
import { Id, Line, Theme } from './common.ts';

export const Opportunity = z
  .object({
    id: Id,
    waveId: Id,
    theme: Theme,
    text: z.string(),
    /** The improvement themes of the picture that it answers. */
    codes: z.array(z.string()),
    createdAt: z.string(),
  })
  .openapi('Opportunity', {
    description: 'An improvement opportunity (verbeterkans), formulated together in the reflection session of a wave.',
  });

export const Opportunities = z.object({ opportunities: z.array(Opportunity) }).openapi('Opportunities');

export const NetworkOpportunities = z
  .object({
    opportunities: z.array(
      Opportunity.extend({
        waveLabel: z.string(),
        actions: z.number().int().openapi({ description: 'How many actions came from it.' }),
      }),
    ),
  })
  .openapi('NetworkOpportunities');

export const NewOpportunity = z.object({
  theme: Theme,
  text: Line(500),
  codes: z.array(z.string().max(100)).max(50).optional(),
});
export const OpportunityChange = NewOpportunity.partial();
