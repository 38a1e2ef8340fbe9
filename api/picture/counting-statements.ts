import { type HiddenReason, suppress } from '../../analysis/index.ts';
import { type Asked, scoreTables, statementsOf } from './score-tables.ts';
import { codeOfItem } from './tables.ts';

export type LeftOut = { reason: HiddenReason; base: number };

/**
 * Which statements count in the picture, and why the others do not.
 *
 * A statement that too few could judge is hidden, and then it counts in no number that leaves: not in its theme, not in
 * a pooled distribution. So nothing about it can be worked out from the rest. Leaving one out can bring another table
 * below the threshold, hence the loop; every round leaves out at least one statement, so it ends.
 *
 * @returns also the tables that stay hidden when only these statements count
 */
export function countingStatements(
  asked: Asked,
  threshold: number,
): { counting: Set<string>; leftOut: Map<string, LeftOut>; hidden: Set<string> } {
  const counting = new Set(statementsOf(asked.items).map(({ code }) => code));
  const leftOut = new Map<string, LeftOut>();
  for (;;) {
    const tables = scoreTables(asked, counting);
    const reasons = new Map(suppress(tables, { threshold }).hidden.map(({ id, reason }) => [id, reason]));
    const dropped = tables.flatMap(({ id, base }): (LeftOut & { code: string })[] => {
      const code = codeOfItem(id);
      const reason = reasons.get(id);
      return code !== null && reason !== undefined ? [{ code, reason, base }] : [];
    });
    if (dropped.length === 0) return { counting, leftOut, hidden: new Set(reasons.keys()) };
    const small = dropped.filter(({ reason }) => reason === 'base-below-threshold');
    // With the small ones left out, what they would have followed from may stand after all.
    for (const { code, reason, base } of small.length > 0 ? small : dropped) {
      counting.delete(code);
      leftOut.set(code, { reason, base });
    }
  }
}
