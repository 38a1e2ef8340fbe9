/**
 * The mean over the classes of F1, the harmonic mean of precision and recall; 0 for a class never given rightly. Every
 * class weighs the same, however rare.
 *
 * @param pairs what is right and what was given
 * @param classes every class there is
 */
export function macroF1(pairs: readonly { right: string; given: string }[], classes: readonly string[]): number {
  const scores = classes.map((one) => {
    const hits = pairs.filter(({ right, given }) => right === one && given === one).length;
    const wrong = pairs.filter(({ right, given }) => (right === one) !== (given === one)).length;
    return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong);
  });
  return scores.reduce((sum, score) => sum + score, 0) / classes.length;
}
