import { scaleLinear } from 'd3-scale';
import type { Range } from './types.ts';

/**
 * Places on a lane, in percent of its width, so that a drawing needs no measuring: it fits a phone, a zoomed page and
 * paper alike. There is room at both ends for a dot that lies on the edge.
 */
export const lane = (lower: number, upper: number): ((value: number) => number) =>
  scaleLinear([lower, upper], [3, 97]).clamp(true);

/** The whole numbers from lower to upper. */
export const ticks = (lower: number, upper: number): number[] =>
  Array.from({ length: Math.floor(upper) - Math.ceil(lower) + 1 }, (_, i) => Math.ceil(lower) + i);

export const percent = (place: number): string => `${Math.round(place * 100) / 100}%`;

/** An interval never reaches beyond what is possible. */
export const clip = (range: Range, bounds: Range): Range => ({
  lower: Math.max(range.lower, bounds.lower),
  upper: Math.min(range.upper, bounds.upper),
});
