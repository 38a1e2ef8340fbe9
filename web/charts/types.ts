/**
 * What charts are given: plain data, in the shape in which the API's picture holds it, so that a page hands its tables
 * on as they are. A table is shown or hidden; there is no third form.
 */
export type Range = { lower: number; upper: number };

export type HiddenReason = 'below-threshold' | 'would-reveal' | 'nobody-could-judge';
export type Hidden = { kind: 'hidden'; reason: HiddenReason };

export type ScoreWord = 'strength' | 'mixed' | 'attention';
export type AgreementWord = 'of-one-mind' | 'mostly-agreed' | 'divided' | 'two-camps';
export type ChangeWord = 'moved-up' | 'moved-down' | 'no-visible-change' | 'too-few-answers-to-tell';

export type MissingKind = 'not-asked' | 'routed-past' | 'not-reached' | 'dont-know' | 'not-applicable' | 'declined';

/** Answers per category, index 0 the least favourable, and what is not there, by reason. */
export type Distribution = { counts: number[]; missing: Record<MissingKind, number> };

export type Score = {
  kind: 'shown';
  /** How many organisations the numbers rest on. */
  base: number;
  mean: number;
  interval: Range | null;
  bounds: Range;
  agreement: AgreementWord | null;
  word: ScoreWord | null;
};

export type ScoreTable = Score | Hidden;

export type DistributionTable =
  | { kind: 'shown'; base: number; distribution: Distribution; agreement: AgreementWord | null }
  | Hidden;
