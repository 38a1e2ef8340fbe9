/**
 * The smallest group of organisations that differs from the others in which of several results its answers count in.
 *
 * When one answer counts in several results, two of them subtracted tell what those said who are in one alone. Within a
 * group that is in the same results, answers can change places without any result changing; so a group of at least k
 * keeps its members unknown, whatever is added to or taken off from what.
 *
 * @param results per result the answers that count in it, each known by one name wherever it counts
 * @returns the size of the smallest group, from 1; 0 when nothing counts anywhere
 * @source differencing between tables over overlapping populations: Hundepool et al. (2012), Statistical Disclosure
 *   Control, ch. 4; the grouping is the swap witness of our own confidentiality rules
 * @example
 * smallestSharedGroup([['a', 'b', 'c'], ['a', 'b', 'c', 'd']]); // 1: the second less the first is d alone
 */
export function smallestSharedGroup(results: readonly (readonly string[])[]): number {
  const places = new Map<string, Set<number>>();
  for (const [place, answers] of results.entries())
    for (const answer of answers) places.set(answer, (places.get(answer) ?? new Set()).add(place));
  const sizes = new Map<string, number>();
  for (const found of places.values()) {
    const group = [...found].sort((a, b) => a - b).join(' ');
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return sizes.size === 0 ? 0 : Math.min(...sizes.values());
}
