import type { AnswerRow } from '../../db/queries/response/list-answers.ts';
import type { LastYear } from '../schemas/my-invitation.ts';

/** How an answer relates to the one of last year that stood beside it. */
export type Origin = 'confirmed' | 'edited' | 'new';

/**
 * How an answer relates to last year's; null where none was shown, or nothing was answered. Judged from the two texts
 * and not from what was clicked: that holds for every device and colleague, for who copied by hand, and for who took the
 * text over and then replaced all of it.
 */
export function originOf(row: AnswerRow, lastYear: LastYear | null): Origin | null {
  const before = lastYear?.answers[row.item];
  if (row.kind !== 'text' || row.text === null || typeof before !== 'string') return null;
  const [then, now] = [wordsOf(before), wordsOf(row.text)];
  if (then.join(' ') === now.join(' ')) return 'confirmed';
  return isBasedOn(now, then) ? 'edited' : 'new';
}

/** White space is no difference: phones and browsers write line ends differently. */
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Half of the pairs of neighbouring words of the shorter text stand in the other one too. */
function isBasedOn(one: string[], other: string[]): boolean {
  const [shorter, longer] = [pairsOf(one), pairsOf(other)].sort((a, b) => a.length - b.length);
  if (!shorter || !longer || shorter.length === 0) return false;
  const left = new Map<string, number>();
  for (const pair of longer) left.set(pair, (left.get(pair) ?? 0) + 1);
  const shared = shorter.filter((pair) => {
    const times = left.get(pair) ?? 0;
    left.set(pair, times - 1);
    return times > 0;
  });
  return 2 * shared.length >= shorter.length;
}

const pairsOf = (words: string[]): string[] => {
  const plain = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return plain.slice(1).map((word, place) => `${plain[place]} ${word}`);
};
