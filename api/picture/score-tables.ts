import { type OrganisationAnswers, type ScaledItem, suppress } from '../../analysis/index.ts';
import { type Item, type StatementItem, themeCodes, type YearAgoItem } from '../../surveys/index.ts';
import { score } from './score.ts';
import { type Table, tableId } from './tables.ts';

export type Asked = { rows: OrganisationAnswers[]; items: Item[]; invited: number; threshold: number };

export const statementsOf = (items: Item[]): StatementItem[] => items.filter((item) => item.kind === 'statement');
export const yearAgoOf = (items: Item[], theme: string): YearAgoItem | undefined =>
  items.find((item): item is YearAgoItem => item.kind === 'year-ago' && item.theme === theme);

/**
 * The statements that count in the picture. One that too few could judge is hidden, and then it counts in no number that
 * leaves: not in the mean of its theme, not in a pooled distribution. So nothing about it follows from the rest.
 */
export function countingStatements(asked: Asked): Set<string> {
  const statements = statementsOf(asked.items);
  const tables = statements.map((item) => tableOf(asked, tableId.item(item.code), [item], [item]));
  const hidden = new Set(suppress(tables, asked).hidden.map(({ id }) => id));
  return new Set(statements.flatMap(({ code }) => (hidden.has(tableId.item(code)) ? [] : [code])));
}

/** Every table of scores: per theme, per aspect of a theme, per statement, and "compared with a year ago". */
export function scoreTables(asked: Asked, counting: ReadonlySet<string>): Table[] {
  const together = (id: string, items: StatementItem[]) =>
    tableOf(
      asked,
      id,
      items,
      items.filter(({ code }) => counting.has(code)),
    );
  return themeCodes.flatMap((theme) => {
    const statements = statementsOf(asked.items).filter((item) => item.theme === theme);
    const yearAgo = yearAgoOf(asked.items, theme);
    const aspect = (name: 'climate' | 'practice') => statements.filter((item) => item.aspect === name);
    return [
      together(tableId.theme(theme), statements),
      together(tableId.aspect('climate', theme), aspect('climate')),
      together(tableId.aspect('practice', theme), aspect('practice')),
      ...statements.map((item) => tableOf(asked, tableId.item(item.code), [item], [item])),
      ...(yearAgo ? [withoutWord(tableOf(asked, tableId.yearAgo(theme), [yearAgo], [yearAgo]))] : []),
    ];
  });
}

function tableOf(asked: Asked, id: string, items: ScaledItem[], counted: ScaledItem[]): Table {
  const { rows, invited, threshold } = asked;
  const { base, score: found } = score({ rows, invited, threshold, items: counted, asked: items.length });
  return { kind: 'scores', id, base, content: { kind: 'score', score: found } };
}

/** "Compared with a year ago" is no strength and asks for no attention. */
function withoutWord(table: Table): Table {
  const { content } = table;
  if (content.kind !== 'score' || content.score === null) return table;
  return { ...table, content: { kind: 'score', score: { ...content.score, word: null } } };
}
