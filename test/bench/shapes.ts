/** Shapes of answers on a scale 1..5, as chances per category: what networks may look like. */
export const shapes: Readonly<Record<string, readonly number[]>> = {
  flat: [0.2, 0.2, 0.2, 0.2, 0.2],
  bell: [0.05, 0.2, 0.5, 0.2, 0.05],
  skewed: [0.05, 0.1, 0.15, 0.3, 0.4],
  'two camps': [0.4, 0.1, 0, 0.1, 0.4],
  'one-sided': [0, 0, 0.05, 0.15, 0.8],
  'lukewarm with a few unhappy': [0.12, 0, 0.2, 0.68, 0],
};

/** One answer, 1..5, by chance. */
export function draw(chances: readonly number[], random: () => number): number {
  let left = random();
  const found = chances.findIndex((chance) => {
    left -= chance;
    return left < 0;
  });
  return found === -1 ? chances.length : found + 1;
}
