/**
 * The shapes that analysis/ works on. Words are those of the glossary; nothing here knows about tables, routes or screens.
 */

/** Why an answer is not there. Every empty cell has exactly one reason. */
export type Missing = 'not-asked' | 'routed-past' | 'not-reached' | 'dont-know' | 'not-applicable' | 'declined';

/** One answer to a statement: a whole number 1..points, or the reason why there is none. */
export type ScaleAnswer = { kind: 'value'; value: number } | { kind: 'missing'; missing: Missing };

/** A statement with a scale 1..points. A negative one is worded so that agreeing is unfavourable. */
export type ScaledItem = { code: string; theme: string; direction: 'positive' | 'negative'; points: number };

/** The signed-off answers of one organisation in one wave, by item code. One row per organisation. */
export type OrganisationAnswers = { organisation: string; answers: Record<string, ScaleAnswer> };

/** A range from lower to upper, both included, in the unit of what it belongs to. */
export type Interval = { lower: number; upper: number };

/** A mean with the interval around it. */
export type MeanInterval = { mean: number } & Interval;

/** How one theme, or one item, scores over the network. `base` is the number of organisations it rests on. */
export type NetworkScore = { mean: number; base: number; values: number[] };

/** Answers per category (index 0 = least favourable, after reversal) and the missing ones per reason. */
export type Distribution = { counts: number[]; missing: Record<Missing, number> };

/** One invited organisation in the count of the response. */
export type InvitedMember = { group: string; answered: boolean };

/** The response of one group (a sector, say). */
export type GroupResponse = { group: string; invited: number; answered: number };

/** The one word users see for agreement. */
export type AgreementWord = 'two-camps' | 'of-one-mind' | 'mostly-agreed' | 'divided';

/** The one word users see for a score. */
export type ScoreWord = 'strength' | 'mixed' | 'attention';

/** Where a score becomes a strength or asks for attention; part of the framework and shown beside the word. */
export type ScoreBounds = { strength: number; attention: number };

/** The outcome of a permutation test; `exact` tells whether every arrangement was counted. */
export type TestOutcome = { statistic: number; p: number; exact: boolean };

/** Where chance comes from when there are too many arrangements to count: numbers in [0, 1), and how many to draw. */
export type Chance = { random?: () => number; samples?: number };

/** The one word users see for a change between two waves that may be compared. */
export type ChangeWord = 'moved-up' | 'moved-down' | 'no-visible-change' | 'too-few-answers-to-tell';

/** How one theme moved between two waves. Paired numbers are null when no organisation scored in both waves. */
export type ThemeChange =
  | {
      kind: 'compared';
      theme: string;
      pairs: number;
      meanDifference: number | null;
      /** From inverting the sign-flip test; not corrected for looking at several themes. Null below 6 pairs. */
      interval: Interval | null;
      p: number | null;
      /** Corrected over the themes (Holm); this one decides the word. */
      pHolm: number | null;
      minimalDetectableChange: number | null;
      /** Everyone who answered in each wave; without a p, for the two waves share organisations. */
      allRespondents: { before: number | null; after: number | null; difference: number | null };
      word: ChangeWord;
    }
  | { kind: 'not-comparable'; theme: string };

/** How a remark reached us: written in the questionnaire, said in an interview, or said by an expert by experience. */
export type SourceKind = 'open-answer' | 'interview' | 'expert';

/** A remark that an analyst has tagged with one improvement theme. `voice` is an organisation, or an expert by experience. */
export type CodedObservation = { code: string; voice: string; source: SourceKind };

/** Everything said in one wave: who was heard through which kind of source, and what was coded. */
export type ObservedWave = { wave: string; heard: Record<SourceKind, string[]>; observations: CodedObservation[] };

/** Organisations and experts by experience are always counted apart. */
export type VoiceCount = { organisations: number; experts: number };

/** How an improvement theme stands against the wave before. */
export type ThemeMovement = 'first-wave' | 'new' | 'persisting' | 'gone' | 'not-comparable';

/** One improvement theme in one wave. */
export type RecurringTheme = {
  code: string;
  voices: VoiceCount;
  /** Among whom it is broad; empty when it is not. */
  broadAmong: (keyof VoiceCount)[];
  /** Through which kinds of source it was also heard in the wave before; empty when it is not persistent. */
  persistentIn: SourceKind[];
  broad: boolean;
  persistent: boolean;
  recurring: boolean;
  movement: ThemeMovement;
};
