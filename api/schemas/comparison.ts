/** Two published pictures of one network side by side: only what was published, and what was done in between. */
import { z } from '@hono/zod-openapi';
import { Action } from './action.ts';
import { Id, Theme } from './common.ts';
import { LocalText, PictureDocument, ScoreTable, ThemeChange, Voices } from './picture.ts';

const ComparedWave = z.object({
  waveId: Id,
  label: z.string(),
  publishedAt: z.string(),
  threshold: PictureDocument.shape.threshold,
  points: PictureDocument.shape.points,
  questionnaire: PictureDocument.shape.questionnaire,
  response: PictureDocument.shape.response,
  interviews: PictureDocument.shape.interviews,
});

const ComparedTheme = z.object({
  theme: Theme,
  from: ScoreTable.nullable(),
  to: ScoreTable.nullable(),
  /** As the later picture published it, with the items that may not be compared. */
  change: ThemeChange,
  /** What members said in the later wave when asked to compare with a year ago. */
  yearAgo: ScoreTable.nullable(),
});

/** By how many it was said; organisations and experts by experience apart, null for fewer than three. */
const Mention = z.object({ voices: Voices.nullable(), experts: Voices.nullable() });

const ComparedImprovementTheme = z.object({
  theme: Theme,
  code: z.string(),
  label: LocalText,
  /** `not-comparable`: in one of the waves other people were listened to (interviews), so nothing can be said. */
  movement: z.enum(['new', 'persisting', 'gone', 'not-comparable']),
  /** Null: not mentioned by three or more of one kind of voice in that wave. */
  from: Mention.nullable(),
  to: Mention.nullable(),
});

const Member = z.object({ organisationId: Id, name: z.string(), sector: z.string() });
const Renamed = z.object({ organisationId: Id, name: z.string(), formerName: z.string() });
/** `other`: where it went (merged), or what it came from (split). */
const Reshaped = z.object({ organisationId: Id, name: z.string(), other: z.string() });

export const Comparison = z
  .object({
    networkId: Id,
    network: z.string(),
    from: ComparedWave,
    to: ComparedWave,
    themes: z.array(ComparedTheme),
    /** Who was asked, in both waves or in one, and what became of them; not who answered. */
    members: z.object({
      both: z.array(Member),
      joined: z.array(Member),
      left: z.array(Member),
      renamed: z.array(Renamed),
      merged: z.array(Reshaped),
      split: z.array(Reshaped),
    }),
    /** How many organisations answered both waves. */
    organisationsInBoth: z.number().int(),
    /** From how many of them on a change may be shown. */
    pairsNeeded: z.number().int(),
    improvementThemes: z.array(ComparedImprovementTheme),
    /** What was agreed on the earlier picture, and what became of it. */
    actions: z.array(Action),
  })
  .openapi('Comparison', { description: 'Two waves of a network side by side. A mirror, not a ranking.' });

export type Comparison = z.infer<typeof Comparison>;
