/** Chance with a seed, so that a questionnaire that fails can be made again. */
export type Chance = {
  /** A whole number from 0 up to, not including, `below`. */
  number(below: number): number;
  /** True in about one of `of` cases. */
  one(of: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** A few of a list, in their order; at least one. */
  some<T>(from: readonly T[]): T[];
};

/** Mulberry32: small, and good enough to make test cases with. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number) => Math.floor(next() * below);
  const pick = <T>(from: readonly T[]): T => from[number(from.length)] as T;
  const some = <T>(from: readonly T[]): T[] => {
    const few = from.filter(() => number(2) === 0);
    return few.length > 0 ? few : [pick(from)];
  };
  return { number, one: (of) => number(of) === 0, pick, some };
}
