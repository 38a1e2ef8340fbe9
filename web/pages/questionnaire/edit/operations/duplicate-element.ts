import type { Draft, DraftItem, DraftPage } from '../../../../../surveys/index.ts';
import { type DraftElement, findElement, findPage, isPanel, namesOf, replaceElement } from './elements.ts';
import { freeName } from './free-name.ts';
import { provisionalCode } from './item-code.ts';

/** A copy of an element after it, under a code of its own. */
export function duplicateElement(draft: Draft, name: string): { draft: Draft; name: string } {
  const found = findElement(draft, name);
  const page = found && findPage(draft, found.place.page);
  if (!page) return { draft, name };
  const copy = duplicateOf(found.element, page, namesOf(draft));
  return { draft: replaceElement(draft, name, (element) => [element, copy]), name: copy.name };
}

/** A copy with names that nothing has, which are added to those taken. A verdict on earlier years is not copied. */
export function duplicateOf(element: DraftElement, page: DraftPage, taken: Set<string>): DraftElement {
  if (!isPanel(element)) return duplicateItem(element, page, taken);
  const name = freeName('group', taken);
  taken.add(name);
  return { ...element, name, elements: element.elements.map((child) => duplicateItem(child, page, taken)) };
}

function duplicateItem(item: DraftItem, page: DraftPage, taken: Set<string>): DraftItem {
  const { comparability: _, ...copied } = item;
  const name = provisionalCode(item, page, taken);
  taken.add(name);
  return { ...copied, name } as DraftItem;
}
