import { requireWhole } from './require-whole.ts';
import { seededRandom } from './seeded-random.ts';

/** A row of a sparse matrix: column and value, only where it is above 0. */
export type SparseRow = readonly { column: number; value: number }[];

/** rows ≈ weights · parts; `error` is the squared distance between them. */
export type Factors = { weights: number[][]; parts: number[][]; error: number };

const tiny = 1e-12;

/**
 * Takes a table of amounts apart into a few parts that only add up, never cancel: non-negative matrix factorisation.
 *
 * It finds a nearby solution, not always the best, so it starts several times and keeps the closest. The same chance
 * gives the same parts.
 *
 * @param rows the table, row by row; no value below 0
 * @param o.columns how many columns the table has
 * @param o.parts how many parts to look for
 * @param o.random where to start from, default seeded
 * @param o.starts how often to start, default 5
 * @param o.rounds updates per start, default 150
 * @returns weights (rows × parts) and parts (parts × columns)
 * @throws RangeError when columns or parts is not a whole number of at least 1, or a value is below 0
 * @source Lee & Seung (2001), Algorithms for Non-negative Matrix Factorization, theorem 1
 * @example
 * nonNegativeFactors([[{ column: 0, value: 2 }], [{ column: 1, value: 1 }]], { columns: 2, parts: 2 }).error; // ≈ 0
 */
export function nonNegativeFactors(
  rows: readonly SparseRow[],
  o: { columns: number; parts: number; random?: () => number; starts?: number; rounds?: number },
): Factors {
  const { columns, parts: count, random = seededRandom(1), starts = 5, rounds = 150 } = o;
  requireWhole('nonNegativeFactors', 'columns', columns, 1);
  requireWhole('nonNegativeFactors', 'parts', count, 1);
  if (rows.some((row) => row.some(({ value }) => !(value >= 0)))) {
    throw new RangeError('nonNegativeFactors needs values of at least 0');
  }
  let best: Factors | null = null;
  for (let start = 0; start < starts; start += 1) {
    const weights = rows.map(() => Array.from({ length: count }, () => random() + tiny));
    const parts = Array.from({ length: count }, () => Array.from({ length: columns }, () => random() + tiny));
    for (let round = 0; round < rounds; round += 1) {
      updateParts(rows, weights, parts);
      updateWeights(rows, weights, parts);
    }
    const error = distance(rows, weights, parts);
    if (best === null || error < best.error) best = { weights, parts, error };
  }
  return best ?? { weights: [], parts: [], error: 0 };
}

/** H ← H ∘ (WᵀV) / (WᵀWH). */
function updateParts(rows: readonly SparseRow[], weights: number[][], parts: number[][]): void {
  const wanted = parts.map((part) => part.map(() => 0));
  rows.forEach((row, place) => {
    for (const { column, value } of row) {
      wanted.forEach((part, index) => {
        part[column] = (part[column] ?? 0) + value * (weights[place]?.[index] ?? 0);
      });
    }
  });
  const overlap = products(weights, parts.length);
  const old = parts.map((part) => [...part]);
  parts.forEach((part, index) => {
    part.forEach((value, column) => {
      const given = old.reduce((sum, other, place) => sum + (overlap[index]?.[place] ?? 0) * (other[column] ?? 0), 0);
      part[column] = (value * (wanted[index]?.[column] ?? 0)) / (given + tiny);
    });
  });
}

/** W ← W ∘ (VHᵀ) / (WHHᵀ). */
function updateWeights(rows: readonly SparseRow[], weights: number[][], parts: number[][]): void {
  const overlap = parts.map((one) =>
    parts.map((other) => one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)),
  );
  rows.forEach((row, place) => {
    const old = [...(weights[place] ?? [])];
    weights[place] = old.map((value, index) => {
      const wanted = row.reduce((sum, cell) => sum + cell.value * (parts[index]?.[cell.column] ?? 0), 0);
      const given = old.reduce((sum, other, at) => sum + other * (overlap[at]?.[index] ?? 0), 0);
      return (value * wanted) / (given + tiny);
    });
  });
}

/** WᵀW. */
function products(weights: number[][], count: number): number[][] {
  const sums = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  for (const row of weights)
    sums.forEach((sum, one) => {
      row.forEach((value, other) => {
        sum[other] = (sum[other] ?? 0) + value * (row[one] ?? 0);
      });
    });
  return sums;
}

function distance(rows: readonly SparseRow[], weights: number[][], parts: number[][]): number {
  const columns = parts[0]?.length ?? 0;
  return rows.reduce((sum, row, place) => {
    const left = new Array<number>(columns).fill(0);
    for (const { column, value } of row) left[column] = value;
    return left.reduce((part, value, column) => {
      const made = parts.reduce((all, one, index) => all + (weights[place]?.[index] ?? 0) * (one[column] ?? 0), 0);
      return part + (value - made) ** 2;
    }, sum);
  }, 0);
}
