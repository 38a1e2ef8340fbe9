import type { OrganisationAnswers, ScaledItem } from '../../analysis/index.ts';
import { type Item, type StatementItem, themeCodes, type YearAgoItem } from '../../surveys/index.ts';
import { score } from './score.ts';
import { type Table, tableId } from './tables.ts';

export type Asked = { rows: OrganisationAnswers[]; items: Item[]; invited: number };

export const statementsOf = (items: Item[]): StatementItem[] => items.filter((item) => item.kind === 'statement');
export const yearAgoOf = (items: Item[], theme: string): YearAgoItem | undefined =>
  items.find((item): item is YearAgoItem => item.kind === 'year-ago' && item.theme === theme);

const aspects = ['climate', 'practice'] as const;

/**
 * Every table of scores: per theme, per aspect of a theme, per statement, and "compared with a year ago".
 *
 * A theme is made up of its aspects and an aspect of its statements, and the gate must know that: a hidden part follows
 * from its whole and the other parts. `counting` are the statements that count in those wholes.
 */
export function scoreTables({ rows, items, invited }: Asked, counting: ReadonlySet<string>): Table[] {
  const table = (id: string, scored: ScaledItem[], partOf?: string): Table => {
    const found = score(rows, scored, invited);
    const base = found?.base ?? 0;
    return { kind: 'scores', id, base, content: { kind: 'score', score: found }, ...(partOf ? { partOf } : {}) };
  };
  return themeCodes.flatMap((theme) => {
    const statements = statementsOf(items).filter((item) => item.theme === theme);
    const counted = statements.filter(({ code }) => counting.has(code));
    const yearAgo = yearAgoOf(items, theme);
    return [
      table(tableId.theme(theme), counted),
      ...aspects.map((aspect) =>
        table(
          tableId.aspect(aspect, theme),
          counted.filter((item) => item.aspect === aspect),
          tableId.theme(theme),
        ),
      ),
      ...counted.map((item) => table(tableId.item(item.code), [item], tableId.aspect(item.aspect, theme))),
      ...(yearAgo ? [{ ...withoutWord(table(tableId.yearAgo(theme), [yearAgo])) }] : []),
    ];
  });
}

/** "Compared with a year ago" is no strength and asks for no attention. */
function withoutWord(table: Table): Table {
  const { content } = table;
  if (content.kind !== 'score' || content.score === null) return table;
  return { ...table, content: { kind: 'score', score: { ...content.score, word: null } } };
}
