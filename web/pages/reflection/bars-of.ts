/** Counts of a step as bars with their words. */
import type { Bar } from './CountBars.tsx';

type RecognitionCounts = { recognised: number; partly: number; not: number };
type SortingCounts = { keep: number; canImprove: number; mustImprove: number; letGo: number };

export const barsOfRecognition = (counts: RecognitionCounts, words: Record<keyof RecognitionCounts, string>): Bar[] =>
  (['recognised', 'partly', 'not'] as const).map((key) => ({ key, label: words[key], count: counts[key] }));

/** The four words of sorting, as the API names their counts. */
export const sortingKeys = {
  keep: 'keep',
  'can-improve': 'canImprove',
  'must-improve': 'mustImprove',
  'let-go': 'letGo',
} as const;

type SortingWord = keyof typeof sortingKeys;
export const sortingWords: SortingWord[] = ['keep', 'can-improve', 'must-improve', 'let-go'];

export const sortingBars = (counts: SortingCounts, words: Record<SortingWord, string>): Bar[] =>
  sortingWords.map((word) => ({ key: word, label: words[word], count: counts[sortingKeys[word]] }));

/** The column in which most put it; null when two were chosen equally often, or none at all. */
export function columnOf(counts: SortingCounts): SortingWord | null {
  const most = Math.max(...sortingWords.map((word) => counts[sortingKeys[word]]));
  const first = sortingWords.filter((word) => counts[sortingKeys[word]] === most);
  return most > 0 && first.length === 1 ? (first[0] ?? null) : null;
}
