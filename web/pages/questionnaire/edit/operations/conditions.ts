/** What a condition in this draft may ask, and whether it can be worked with. */
import { conditionOf, type Known } from '../../../../../surveys/compile/condition.ts';
import { understand } from '../../../../../surveys/compile/question.ts';
import type { Domain } from '../../../../../surveys/compile/types.ts';
import { bare } from '../../../../../surveys/import/keep-conditions.ts';
import type { Draft, DraftItem, LocalText } from '../../../../../surveys/index.ts';
import { isPanel, itemsOf, placedElements } from './elements.ts';
import { optionsOf } from './options.ts';
import { draftLanguages } from './set-text.ts';
import type { Clause, ClauseComparison } from './simple-condition.ts';

/** The questions asked before a question, panel or page: what its condition may lean on. */
export function questionsBefore(draft: Draft, name: string): DraftItem[] {
  const before: DraftItem[] = [];
  for (const page of draft.pages) {
    if (page.name === name) break;
    const here = placedElements({ ...draft, pages: [page] });
    const at = here.findIndex(({ element }) => element.name === name);
    for (const { element } of at === -1 ? here : here.slice(0, at))
      if (!isPanel(element) && element.itemKind !== undefined && domainOf(element)) before.push(element);
    if (at !== -1) break;
  }
  return before;
}

/** What can be asked about a question; null when it is not finished enough to ask anything. */
export function domainOf(item: DraftItem): Domain | null {
  try {
    return understand(bare(withoutMembers(item)), { text: null, other: null }).domain;
  } catch {
    return null;
  }
}

/** Whether a condition can't be used in this draft, with the reason in technical words; null when it can. */
export function conditionProblem(draft: Draft, text: string): string | null {
  const known = new Map<string, Known>();
  for (const item of itemsOf(draft)) {
    const domain = item.itemKind === undefined ? null : domainOf(item);
    if (domain) known.set(item.name.toLowerCase(), { name: item.name, domain });
  }
  try {
    conditionOf(text, '', (name) => known.get(name));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^compileQuestionnaire:\s*/, '') : String(error);
  }
}

/** The comparisons that make sense for a question, the most used first. */
export function comparisonsFor(item: DraftItem): ClauseComparison[] {
  const domain = domainOf(item);
  if (!domain || domain.kind === 'any') return ['answered', 'unanswered'];
  if (domain.kind === 'many') return ['includes', 'excludes', 'answered', 'unanswered'];
  if (domain.kind === 'number') return ['at-least', 'at-most', 'is', 'is-not', 'answered', 'unanswered'];
  const isScale = [...domain.values].filter((value) => typeof value === 'number').length > 2;
  return ['is', 'is-not', ...(isScale ? (['at-least', 'at-most'] as const) : []), 'answered', 'unanswered'];
}

/** The answers that a condition can compare with, in words; none for a number that is typed in. */
export function answersOf(item: DraftItem): { value: string | number | boolean; text: Partial<LocalText> }[] {
  const domain = domainOf(item);
  if (domain?.kind !== 'one' && domain?.kind !== 'many') return [];
  const options = optionsOf(item, 'choices');
  const labels = { true: item.labelTrue, false: item.labelFalse } as Record<string, Partial<LocalText> | undefined>;
  return [...domain.values].map((value) => ({
    value,
    text: options.find((one) => one.value === value)?.text ?? labels[String(value)] ?? inBoth(String(value)),
  }));
}

/** A comparison to begin with: the first that the question allows, with its first answer. */
export function firstClause(item: DraftItem): Clause {
  return clauseWith(item, comparisonsFor(item)[0] ?? 'answered');
}

/** A comparison of this kind, with a value that the question allows. */
export function clauseWith(item: DraftItem, by: ClauseComparison, wanted?: string | number | boolean): Clause {
  const question = item.name;
  if (by === 'answered' || by === 'unanswered') return { question, by };
  const values = answersOf(item).map(({ value }) => value);
  if (by === 'at-least' || by === 'at-most') {
    const numbers = values.filter((value) => typeof value === 'number');
    const isFree = values.length === 0;
    const value = typeof wanted === 'number' && (isFree || numbers.includes(wanted)) ? wanted : (numbers[0] ?? 0);
    return { question, by, value };
  }
  const isOffered =
    wanted !== undefined && (values.length === 0 ? typeof wanted === 'number' : values.includes(wanted));
  return { question, by, value: isOffered ? wanted : (values[0] ?? 0) };
}

const inBoth = (text: string) => Object.fromEntries(draftLanguages.map((language) => [language, text]));

/** Rows that are filled in with the members later are one row for now. */
function withoutMembers(item: DraftItem): DraftItem {
  if (item.rowsFrom === undefined) return item;
  const { rowsFrom: _, ...others } = item;
  return { ...others, rows: ['member'] } as unknown as DraftItem;
}
