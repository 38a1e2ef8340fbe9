import { cronbachAlpha, type OrganisationAnswers, scoreItem } from '../../analysis/index.ts';
import { type Item, type StatementItem, type Theme, themeCodes } from '../../surveys/index.ts';
import { round } from './round.ts';
import { statementsOf } from './score-tables.ts';

/** From so many complete answers on a reliability says something (statistics: never under 10). */
export const leastForReliability = 10;

export type Reliability =
  | { theme: Theme; base: number; kind: 'shown'; alpha: number; lower: number; upper: number }
  | { theme: Theme; base: number; kind: 'too-few' | 'one-statement' | 'all-the-same' };

/**
 * Whether the statements of each theme go together, over the organisations that answered all of them: Cronbach's alpha
 * with Feldt's interval. For analysts only; it is never in what is published.
 */
export function reliabilityOf(rows: OrganisationAnswers[], items: Item[]): Reliability[] {
  return themeCodes.flatMap((theme): Reliability[] => {
    const statements = statementsOf(items).filter((item) => item.theme === theme);
    if (statements.length === 0) return [];
    const complete = rows
      .map((row) => statements.map((item) => scoredValue(row, item)))
      .filter((row): row is number[] => row.every((value) => value !== null));
    const base = complete.length;
    if (statements.length === 1) return [{ theme, base, kind: 'one-statement' }];
    if (base < leastForReliability) return [{ theme, base, kind: 'too-few' }];
    const totals = complete.map((row) => row.reduce((sum, value) => sum + value, 0));
    if (totals.every((total) => total === totals[0])) return [{ theme, base, kind: 'all-the-same' }];
    const { alpha, lower, upper } = cronbachAlpha(complete);
    return [{ theme, base, kind: 'shown', alpha: round(alpha, 2), lower: round(lower, 2), upper: round(upper, 2) }];
  });
}

function scoredValue(row: OrganisationAnswers, item: StatementItem): number | null {
  const answer = row.answers[item.code];
  if (answer === undefined) return null;
  const scored = scoreItem(answer, item);
  return scored.kind === 'value' ? scored.value : null;
}
