/** A recommendation: what it rests on, what the network does with it, and what became of it. */
import { z } from '@hono/zod-openapi';
import { ActionState } from './action.ts';
import { Id, Line, Prose, Theme } from './common.ts';
import { LocalText } from './picture.ts';
import { ReportState } from './report.ts';

/** An improvement theme of the published picture. */
export const Evidence = z.object({ code: z.string(), tone: z.enum(['goes-well', 'can-improve']), label: LocalText });

export const Outcome = z.enum(['followed', 'partly', 'not-followed'], 'unknown-choice');

export const Recommendation = z
  .object({
    id: Id,
    report: z.object({ id: Id, state: ReportState, waveId: Id, waveLabel: z.string() }),
    theme: Theme,
    title: z.string(),
    text: z.string(),
    evidence: z.array(Evidence),
    opportunities: z.array(z.object({ id: Id, text: z.string() })),
    actions: z.array(
      z.object({ id: Id, text: z.string(), owner: z.string(), deadline: z.string(), state: ActionState }),
    ),
    /** What became of it; null while nobody said. */
    outcome: Outcome.nullable(),
    outcomeNote: z.string().nullable(),
    outcomeAt: z.string().nullable(),
  })
  .openapi('Recommendation', { description: 'A recommendation (aanbeveling) of the inspectorate to a network.' });

export const Recommendations = z.object({ recommendations: z.array(Recommendation) }).openapi('Recommendations');

export const NewRecommendation = z.object({
  theme: Theme,
  title: Line(200),
  text: Prose(5000),
  /** Codes of improvement themes in the published picture of the wave. */
  evidence: z.array(z.string().max(100)).max(30).default([]),
});

export const RecommendationChange = z.object({
  theme: Theme.optional(),
  title: Line(200).optional(),
  text: Prose(5000).optional(),
  evidence: z.array(z.string().max(100)).max(30).optional(),
  place: z.number().int().min(0).max(1000).optional(),
});

/** What the network does with it, and what became of it: also after the report is final. */
export const RecommendationFollowUp = z.object({
  opportunities: z.array(Id).max(50).optional(),
  actions: z.array(Id).max(50).optional(),
  outcome: Outcome.nullable().optional(),
  outcomeNote: Prose(2000).optional(),
});
