import type { SparseRow } from './non-negative-factors.ts';

/**
 * Texts as rows of amounts per stem: how often (damped), by how rare the stem is (TF-IDF), each row of length 1.
 *
 * @param texts per text its stems
 * @returns the rows and the number of columns; only stems that two or more texts share, and not all, have one
 * @source Salton & Buckley (1988), Term-Weighting Approaches in Automatic Text Retrieval
 * @example
 * weighedWords([['geld', 'tijd'], ['geld'], ['tijd', 'plan']]).columns; // 2
 */
export function weighedWords(texts: readonly (readonly string[])[]): { rows: SparseRow[]; columns: number } {
  const having = new Map<string, number>();
  for (const stems of texts) for (const stem of new Set(stems)) having.set(stem, (having.get(stem) ?? 0) + 1);
  const shared = [...having].filter(([, count]) => count > 1 && count < texts.length);
  const columns = new Map(
    shared.map(([stem, count], column) => [stem, { column, rarity: Math.log(texts.length / count) }]),
  );
  const rows = texts.map((stems) => {
    const counts = new Map<string, number>();
    for (const stem of stems) if (columns.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const cells = [...counts].flatMap(([stem, count]) => {
      const found = columns.get(stem);
      return found ? [{ column: found.column, value: Math.log1p(count) * found.rarity }] : [];
    });
    const length = Math.sqrt(cells.reduce((sum, { value }) => sum + value * value, 0));
    return cells.map(({ column, value }) => ({ column, value: value / length }));
  });
  return { rows, columns: columns.size };
}
