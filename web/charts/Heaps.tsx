import { percent } from './scale.ts';

const tallest = 18;

/** The room that heaps take above a lane. */
export const heapsHeight = tallest + 4;

/** How the answers lie, as a heap on every point of the scale: two camps stand apart, a middle is one hill. */
export function Heaps({ counts, place }: { counts: number[]; place: (value: number) => number }) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  // Each row fills its own height, but one without a peak stays low: a plain looks like a plain.
  const most = Math.max(...counts, all * 0.4, 1);
  return counts.map((count, index) => {
    const height = (count / most) * tallest;
    return (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: a category is its place on the scale
        key={index}
        className="mark-heap"
        x={percent(place(index + 1) - 3)}
        width="6%"
        y={tallest - height}
        height={height}
      />
    );
  });
}
