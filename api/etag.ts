/**
 * Whether the asker has this state already: `If-None-Match` by the weak comparison, as RFC 9110 §13.1.2 asks. What
 * compresses an answer on its way makes its tag a weak one.
 */
export const hasSeen = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
