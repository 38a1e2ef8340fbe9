/**
 * A source of chance that gives the same numbers for the same seed, so that a published p can be computed again.
 *
 * The default wherever a function must draw instead of count. Not for secrets: it can be predicted.
 *
 * @param seed any whole number
 * @returns a function that gives the next number in [0, 1)
 * @source mulberry32, a 32-bit mixing generator in the public domain (Ettinger 2017); 2^32 numbers before it repeats
 * @example
 * const random = seededRandom(1);
 * random(); // always the same first number
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
