import type { LocalText } from './framework.ts';
import type { QuestionJson } from './schema.ts';

type Locale = 'nl' | 'en';
type Offered = { value: unknown; text: LocalText };

/** An answer as a reader sees it: the words of the choice, or what was written; of a table, row by row. */
export function answerText(question: QuestionJson, value: unknown, locale: Locale): string {
  const choices = offeredIn(question, 'choices');
  const columns = offeredIn(question, 'columns');
  const wordOf = (one: unknown): string => nameOf([...choices, ...columns], one, locale);
  if (Array.isArray(value)) return value.map(wordOf).join(', ');
  if (typeof value === 'object' && value !== null) {
    const rows = offeredIn(question, 'rows');
    return Object.entries(value)
      .map(([row, cells]) => `${nameOf(rows, row, locale)}: ${rowText(question, cells, locale)}`)
      .join('; ');
  }
  return wordOf(value);
}

/** A row of a table: one answer, or the answers of its cells, each in the words of its column. */
function rowText(question: QuestionJson, cells: unknown, locale: Locale): string {
  if (typeof cells !== 'object' || cells === null || Array.isArray(cells)) return answerText(question, cells, locale);
  const columns = Array.isArray(question.columns) ? (question.columns as Record<string, unknown>[]) : [];
  return Object.entries(cells)
    .map(([name, cell]) => {
      const column = columns.find((one) => one.name === name);
      return answerText(
        { ...question, ...(column?.choices ? { choices: column.choices } : {}) } as QuestionJson,
        cell,
        locale,
      );
    })
    .join(', ');
}

const nameOf = (offered: Offered[], value: unknown, locale: Locale): string =>
  offered.find((one) => one.value === value)?.text[locale] ?? String(value);

function offeredIn(question: QuestionJson, part: 'choices' | 'columns' | 'rows'): Offered[] {
  const offered: unknown = (question as Record<string, unknown>)[part];
  return Array.isArray(offered) ? offered.filter(isOffered) : [];
}

const isOffered = (one: unknown): one is Offered =>
  typeof one === 'object' && one !== null && 'value' in one && 'text' in one;
