import { conditionOf, type Known } from '../compile/condition.ts';
import { understand } from '../compile/question.ts';
import type { Notes } from './notes.ts';
import type { DraftItem, DraftPage, DraftPanel } from './types.ts';

const kinds = ['visibleIf', 'enableIf', 'requiredIf'] as const;

/** The questions of a draft, panels opened, explanations left out. */
export const questionsOf = (pages: DraftPage[]): DraftItem[] =>
  pages
    .flatMap(({ elements }) => elements)
    .flatMap((element) => (isPanel(element) ? element.elements : [element]))
    .filter(({ itemKind }) => itemKind !== undefined);

/** Whether an element holds others. */
export const isPanel = (element: DraftItem | DraftPanel): element is DraftPanel => element.type === 'panel';

/** Leaves out every condition that the check of answers would refuse, and notes it with its words. */
export function keepConditions(pages: DraftPage[], notes: Notes): void {
  const known = new Map<string, Known>();
  for (const question of questionsOf(pages)) {
    const { domain } = understand(bare(question), { text: null, other: null });
    known.set(question.name.toLowerCase(), { name: question.name, domain });
  }
  const check = (element: DraftItem | DraftPanel | DraftPage) => {
    for (const kind of kinds) {
      const text = element[kind];
      if (text === undefined) continue;
      const isDouble = kind === 'requiredIf' && element.isRequired === true;
      if (!isDouble && typeof text === 'string' && holds(text, (name) => known.get(name))) continue;
      delete element[kind];
      notes.left(element.name, `${kind}: ${String(text)}`, 'condition');
    }
  };
  for (const page of pages) {
    check(page);
    for (const element of page.elements) {
      check(element);
      if (isPanel(element)) for (const one of element.elements) check(one);
    }
  }
}

/** A question without its conditions; one about the members of a wave with a member to ask about. */
export function bare({ visibleIf: _1, enableIf: _2, requiredIf: _3, ...question }: DraftItem): DraftItem {
  return (question.rowsFrom === 'members' ? { rows: ['member'], ...question } : question) as DraftItem;
}

/** Whether the check of answers can work with a question. */
export function isAnswerable(question: DraftItem): boolean {
  try {
    understand(bare(question), { text: null, other: null });
    return true;
  } catch {
    return false;
  }
}

function holds(text: string, known: (name: string) => Known | undefined): boolean {
  try {
    conditionOf(text, '', known);
    return true;
  } catch {
    return false;
  }
}
