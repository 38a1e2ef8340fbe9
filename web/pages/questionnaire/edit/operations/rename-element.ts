import type { Draft } from '../../../../../surveys/index.ts';
import { type DraftElement, findElement, isPanel, namesOf, replaceElement } from './elements.ts';
import { codeProblem } from './item-code.ts';

const conditionKinds = ['visibleIf', 'enableIf', 'requiredIf'] as const;

/** Gives an element another name; conditions that ask about it follow. A name that can't be used changes nothing. */
export function renameElement(draft: Draft, from: string, to: string): Draft {
  if (!findElement(draft, from) || codeProblem(to, namesOf(draft)) !== null) return draft;
  const renamed = replaceElement(draft, from, (element) => [{ ...element, name: to }]);
  return withConditions(renamed, (text) =>
    text.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) =>
      name.trim().toLowerCase() === from.toLowerCase() ? `{${to}}` : whole,
    ),
  );
}

/** The names of pages, panels and questions that are shown or not by the answer to this question. */
export function dependents(draft: Draft, name: string): string[] {
  const found: string[] = [];
  const asks = new RegExp(`\\{\\s*${name.replaceAll('.', '\\.')}\\s*\\}`, 'i');
  const look = (part: { name: string; [property: string]: unknown }) => {
    if (conditionKinds.some((kind) => typeof part[kind] === 'string' && asks.test(part[kind]))) found.push(part.name);
  };
  for (const page of draft.pages) {
    look(page);
    for (const element of page.elements) {
      look(element);
      if (isPanel(element)) element.elements.forEach(look);
    }
  }
  return found;
}

function withConditions(draft: Draft, change: (text: string) => string): Draft {
  const changed = <T extends { [property: string]: unknown }>(part: T): T => {
    const entries = conditionKinds.flatMap((kind) => {
      const text = part[kind];
      return typeof text === 'string' ? [[kind, change(text)]] : [];
    });
    return entries.length === 0 ? part : { ...part, ...Object.fromEntries(entries) };
  };
  const element = (one: DraftElement): DraftElement =>
    isPanel(one) ? { ...changed(one), elements: one.elements.map(changed) } : changed(one);
  return {
    ...draft,
    pages: draft.pages.map((page) => ({ ...changed(page), elements: page.elements.map(element) })),
  };
}
