/**
 * The picture: what a network sees of a wave. Every table is either shown, with its base, or hidden, with the reason;
 * there is no third form in which a number could slip through.
 *
 * What is shown carries the mark `released`, which exists for the type checker alone and is only made where tables
 * have passed the gate (api/picture/show-tables.ts, show-voices.ts): a table that did not is no answer.
 */
import { z } from '@hono/zod-openapi';
import { Day, Id, Line, Theme } from './common.ts';
import { RelationsTable } from './relations.ts';

const Hidden = z.object({
  kind: z.literal('hidden'),
  reason: z.enum(['below-threshold', 'would-reveal', 'nobody-could-judge']),
});

const Range = z.object({ lower: z.number(), upper: z.number() });

const Missing = z.object({
  'not-asked': z.number().int(),
  'routed-past': z.number().int(),
  'not-reached': z.number().int(),
  'dont-know': z.number().int(),
  'not-applicable': z.number().int(),
  declined: z.number().int(),
});

export const LocalText = z.object({ nl: z.string(), en: z.string() });

const Distribution = z.object({
  /** Answers per category after reversal: index 0 is the least favourable. */
  counts: z.array(z.number().int()),
  missing: Missing,
});

export const AgreementWord = z.enum(['of-one-mind', 'mostly-agreed', 'divided', 'two-camps']);
export const ScoreWord = z.enum(['strength', 'mixed', 'attention']);

const Score = z
  .object({
    kind: z.literal('shown'),
    /** How many organisations the numbers rest on. */
    base: z.number().int(),
    /** In scale points, to 0.01, as the interval and the bounds. */
    mean: z.number(),
    /** The 95 % t interval with finite population correction, within the bounds; null where it can't be told. */
    interval: Range.nullable(),
    /** What the mean of the whole network could be at worst and at best. */
    bounds: Range,
    distribution: Distribution,
    agreement: AgreementWord.nullable(),
    /** From the whole interval; null where there is none. */
    word: ScoreWord.nullable(),
  })
  .brand<'released'>();

export const ScoreTable = z.discriminatedUnion('kind', [Score, Hidden]);

export const ItemPicture = z.object({
  item: z.string(),
  text: LocalText,
  aspect: z.enum(['climate', 'practice']).nullable(),
  direction: z.enum(['positive', 'negative']),
  table: ScoreTable,
});

/** How many voices: exact from the threshold on, "three or more" below it; fewer than three are not mentioned at all. */
export const Voices = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact'), voices: z.number().int() }).brand<'released'>(),
  z.object({ kind: z.literal('three-or-more') }),
]);

/** An improvement theme as the network sees it. */
export const ImprovementTheme = z.object({
  code: z.string(),
  theme: Theme,
  label: LocalText,
  tone: z.enum(['goes-well', 'can-improve']),
  /** Organisations that said it; one that answered and was interviewed counts once. Null: fewer than three. */
  voices: Voices.nullable(),
  /** Experts by experience that said it, counted apart. Null: fewer than three. At least one of the two is there. */
  experts: Voices.nullable(),
  /** Broad: three voices and a fifth of those heard. Persistent: the picture of the wave before showed it too. */
  recurring: z.enum(['broad', 'persistent', 'both']).nullable(),
  /** Approved quotes, without attribution, in alphabetical order so that the order tells nothing. */
  quotes: z.array(z.string()),
});

export const ThemePicture = z.object({
  theme: Theme,
  /** Rests on the statements that are shown; a hidden statement counts in no number that leaves. */
  table: ScoreTable,
  /** Statements on climate and on what is actually done, apart. */
  climate: ScoreTable,
  practice: ScoreTable,
  items: z.array(ItemPicture),
  /** "Compared with a year ago": 1 much worse … 5 much better. */
  yearAgo: ScoreTable.nullable(),
  goesWell: z.array(ImprovementTheme),
  canImprove: z.array(ImprovementTheme),
});

export const ChangeWord = z.enum(['moved-up', 'moved-down', 'no-visible-change', 'too-few-answers-to-tell']);

/** The change of a theme since the wave before: only the change, the interval (to 0.1) and the word leave. */
export const ThemeChange = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('compared'),
      theme: Theme,
      pairs: z.number().int(),
      change: z.number(),
      interval: Range.nullable(),
      word: ChangeWord,
      /** Items that may not be compared, with the reason. */
      broken: z.array(z.object({ item: z.string(), text: LocalText, reason: LocalText })),
    })
    .brand<'released'>(),
  z.object({
    kind: z.literal('not-compared'),
    theme: Theme,
    reason: z.enum(['not-comparable', 'too-few-pairs', 'hidden']),
    broken: z.array(z.object({ item: z.string(), text: LocalText, reason: LocalText })),
  }),
]);

/** Who filled it in, as said by themselves. */
export const RolesTable = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('shown'),
      base: z.number().int(),
      roles: z.array(z.object({ role: z.string(), label: LocalText, count: z.number().int() })),
    })
    .brand<'released'>(),
  Hidden,
]);

export const SectorResponse = z.object({
  sector: z.string(),
  invited: z.number().int(),
  submitted: z.number().int(),
});

export const PictureDocument = z
  .object({
    waveId: Id,
    networkId: Id,
    network: z.string(),
    label: z.string(),
    questionnaire: z.object({ code: z.string(), version: z.number().int(), hash: z.string() }),
    threshold: z.number().int(),
    opensOn: Day,
    closesOn: Day,
    /** Points of the scale. */
    points: z.number().int(),
    /** Where a score becomes a strength or asks for attention; belongs to the framework. */
    wordBounds: z.object({ strength: z.number(), attention: z.number() }),
    response: z.object({
      invited: z.number().int(),
      submitted: z.number().int(),
      declined: z.number().int(),
      sectors: z.array(SectorResponse),
      /** Sectors from which nobody answered. */
      silent: z.array(z.string()),
      /**
       * Organisations that answered by their answers in another network, which do not count here: the two pictures
       * together would tell what a few said. Only there when there are any.
       */
      leftOut: z.number().int().optional(),
    }),
    interviews: z.object({ organisations: z.number().int(), experts: z.number().int() }),
    /** Whom we heard, in the questionnaire or in an interview: what the voices are counted among. */
    heard: z.object({ organisations: z.number().int(), experts: z.number().int() }),
    /** Who filled it in; null when the questionnaire did not ask. */
    roles: RolesTable.nullable(),
    /** Who works with whom; only there when the questionnaire asks. */
    relations: RelationsTable.optional(),
    themes: z.array(ThemePicture),
    /** Topics for the network's table, in the approved wording. */
    topics: z.array(z.string()),
    /** Change since the previous published wave of this network; null for a first wave. */
    since: z
      .object({ waveId: Id, label: z.string(), changes: z.array(ThemeChange), organisationsInBoth: z.number().int() })
      .nullable(),
  })
  .openapi('Picture', { description: 'The aggregated result of a wave, safe for small groups.' });

export type PictureDocument = z.infer<typeof PictureDocument>;

/** What the gate held back, and why: for the analysts of the wave, stored beside what was published. */
export const SuppressionLog = z
  .array(
    z.object({
      table: z.string(),
      reason: z.enum(['base-below-threshold', 'sector-below-twice-threshold', 'would-reveal-another-table']),
    }),
  )
  .openapi('SuppressionLog');

const publication = {
  id: Id,
  /** 1 for the first publication of the wave. */
  number: z.number().int(),
  /** Why it was published again; null for the first. */
  reason: z.string().nullable(),
};

/** Every publication of a wave, the first one first; each is read by its id. */
export const Publications = z
  .object({ publications: z.array(z.object({ ...publication, publishedAt: z.string(), hash: z.string() })) })
  .openapi('Publications');

/** Why a published wave is opened for correction; readers see it once the wave is published again. */
export const NewCorrection = z.object({ reason: Line(300) }).openapi('NewCorrection');

/** What `GET /v1/waves/{id}/picture` answers: the draft for the analyst, or what was published, as it was stored. */
export const PictureAnswer = z
  .discriminatedUnion('published', [
    z.object({
      published: z.literal(false),
      /** The picture can be published once the wave is closed. */
      status: z.enum(['open', 'closed']),
      /** What has not been coded does not count; what has not been approved is not seen. */
      toCode: z.number().int(),
      topicsToApprove: z.number().int(),
      /** Why it was opened for correction after a publication; null before the first. */
      correction: z.object({ reason: z.string(), openedAt: z.string() }).nullable(),
      picture: PictureDocument,
      suppressed: SuppressionLog,
    }),
    z.object({
      published: z.literal(true),
      ...publication,
      publishedAt: z.string(),
      /** SHA-256 of the canonical JSON of `picture`, hex. */
      hash: z.string(),
      codeVersion: z.string(),
      picture: PictureDocument,
      /** Null for who is no analyst of the wave. */
      suppressed: SuppressionLog.nullable(),
    }),
  ])
  .openapi('PictureAnswer');

/** A published picture in the list of a network. */
export const PublishedPicture = z
  .object({
    ...publication,
    publishedAt: z.string(),
    hash: z.string(),
    codeVersion: z.string(),
    picture: PictureDocument,
  })
  .openapi('PublishedPicture');
