import type { OptionValue, Outcome, Read } from './types.ts';

/** Reads one answer out of a list: the value as it stands in the questionnaire, a number as a number. */
export function readOne(values: ReadonlySet<OptionValue | boolean>): Read {
  return (value) => {
    if (value === undefined) return { kind: 'empty' };
    if (!values.has(value as OptionValue)) return { kind: 'wrong', phrase: { say: 'chooseOne' } };
    return { kind: 'valid', value: value as OptionValue };
  };
}

/** The limits to several answers out of a list. */
export type ManyLimits = {
  /** SurveyJS counts an unanswered question as 0 chosen. */
  atLeast: number | null;
  /** A limit that holds only once something is chosen. */
  atLeastWhenAnswered: number | null;
  atMost: number | null;
  /** What a validator asks; SurveyJS lets one choose more, and says so. */
  atMostWhenAnswered: number | null;
  /** The option that excludes all others. */
  alone: OptionValue | null;
};

/** Reads several answers out of a list: each once, in any order. */
export function readMany(values: ReadonlySet<OptionValue>, limits: ManyLimits): Read {
  return (value = []) => {
    const wrong = (say: 'chooseListed' | 'chooseOnce' | 'chooseAlone'): Outcome => ({ kind: 'wrong', phrase: { say } });
    if (!Array.isArray(value) || !value.every((one) => values.has(one))) return wrong('chooseListed');
    const chosen: OptionValue[] = value;
    if (new Set(chosen).size < chosen.length) return wrong('chooseOnce');
    const isAlone = limits.alone !== null && chosen.includes(limits.alone);
    if (isAlone && chosen.length > 1) return wrong('chooseAlone');
    if (limits.atMost !== null && chosen.length > limits.atMost)
      return { kind: 'wrong', phrase: { say: 'chooseAtMost', n: limits.atMost } };
    const unfinished = (say: 'chooseAtLeast' | 'chooseAtMost', n: number): Outcome => ({
      kind: 'unfinished',
      value: chosen.length === 0 ? null : chosen,
      phrase: { say, n },
    });
    if (limits.atMostWhenAnswered !== null && chosen.length > limits.atMostWhenAnswered)
      return unfinished('chooseAtMost', limits.atMostWhenAnswered);
    const least = Math.max(
      isAlone ? 0 : (limits.atLeast ?? 0),
      chosen.length > 0 ? (limits.atLeastWhenAnswered ?? 0) : 0,
    );
    if (chosen.length < least) return unfinished('chooseAtLeast', least);
    return chosen.length === 0 ? { kind: 'empty' } : { kind: 'valid', value: chosen };
  };
}
