import { z } from '@hono/zod-openapi';
import { Id, Line, Theme } from './common.ts';

const inBoth = (max: number) => z.object({ nl: Line(max), en: Line(max) });
const keywords = z.array(Line(60)).max(40);

/** What an improvement theme is called and what belongs to it, in both languages. */
export const CodeWords = z
  .object({
    theme: Theme,
    label: inBoth(80),
    definition: inBoth(400),
    /** One remark that belongs here, in words of one's own: never what someone wrote. */
    example: inBoth(400),
    /** Words that point this way, for the suggestions. */
    keywords: z.object({ nl: keywords, en: keywords }),
  })
  .openapi('CodeWords');

export const Code = CodeWords.extend({
  code: z.string(),
  /** Retired: stays on what was coded with it, is not chosen any more. Merged: what had it has `into` now. */
  state: z.enum(['active', 'retired', 'merged']),
  into: z.string().nullable(),
  /** Whether the inspectorate added it itself. */
  own: z.boolean(),
}).openapi('Code', { description: 'An improvement theme that observations are tagged with.' });

export const Codebook = z
  .object({
    codes: z.array(Code),
    /** Whether whoever asks may change it. */
    editable: z.boolean(),
    /** How many observations have a code, in the waves of which the asker reads the answers. */
    used: z.record(z.string(), z.number().int()),
  })
  .openapi('Codebook');

export const Why = Line(300);
export const NewCode = z.object({ words: CodeWords, why: Why }).openapi('NewCode');
export const Merger = z.object({ into: z.string().max(80), why: Why }).openapi('Merger');
export const OnlyWhy = z.object({ why: Why });

export const Split = z
  .object({
    words: CodeWords,
    why: Why,
    /** The observations that get the new code: instead of the old one, or beside it. What is not named stays. */
    moves: z.array(z.object({ observationId: Id, to: z.enum(['new', 'both']) })).max(2000),
  })
  .openapi('CodeSplit');

export const CodedWith = z.object({
  observations: z.array(z.object({ id: Id, text: z.string(), network: z.string(), wave: z.string() })),
});

export const CodebookHistory = z
  .object({
    changes: z.array(
      z.object({
        id: Id,
        code: z.string(),
        kind: z.enum(['add', 'reword', 'merge', 'split', 'retire', 'restore', 'reverse']),
        /** The other code of a merger or a split. */
        into: z.string().nullable(),
        by: z.string(),
        at: z.string(),
        why: z.string(),
        reversed: z.boolean(),
        reversible: z.boolean(),
      }),
    ),
  })
  .openapi('CodebookHistory');
