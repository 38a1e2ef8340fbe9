import type { Draft } from '../../../../../surveys/index.ts';
import { findElement, findPage, insertAt, isPanel, type Place, removeElement } from './elements.ts';

/**
 * Moves an element one step: past its neighbour, into and out of a panel, and past the edge of its page to the next.
 * At the very beginning and end it stays.
 */
export function moveElement(draft: Draft, name: string, direction: 'up' | 'down'): Draft {
  const found = findElement(draft, name);
  const next = found && stepFrom(draft, found.place, direction, isPanel(found.element));
  return next ? moveTo(draft, name, next) : draft;
}

/**
 * Moves an element to a place; its index counts without the element itself. A panel does not go into a panel, nor into
 * itself.
 */
export function moveTo(draft: Draft, name: string, place: Place): Draft {
  const found = findElement(draft, name);
  if (!found || !findPage(draft, place.page)) return draft;
  const { page, panel, index } = found.place;
  if (page === place.page && panel === place.panel && index === place.index) return draft;
  const without = removeElement(draft, name);
  const moved = insertAt(without, found.element, place);
  return moved === without ? draft : moved;
}

/** Moves an element to just before or after another. */
export function moveBeside(draft: Draft, name: string, other: string, side: 'before' | 'after'): Draft {
  const target = findElement(removeElement(draft, name), other);
  if (name === other || !target) return draft;
  return moveTo(draft, name, { ...target.place, index: target.place.index + (side === 'after' ? 1 : 0) });
}

/** Moves an element to the end of a page. */
export const moveToPage = (draft: Draft, name: string, page: string): Draft =>
  moveTo(draft, name, {
    page,
    panel: null,
    index: findPage(removeElement(draft, name), page)?.elements.length ?? 0,
  });

function stepFrom(draft: Draft, place: Place, direction: 'up' | 'down', isPanelItself: boolean): Place | null {
  const { page, panel, index } = place;
  const up = direction === 'up';
  const at = draft.pages.findIndex(({ name }) => name === page);
  const elements = draft.pages[at]?.elements ?? [];
  if (panel !== null) {
    const around = elements.findIndex(({ name }) => name === panel);
    const box = elements[around];
    const size = box && isPanel(box) ? box.elements.length : 0;
    if (up ? index > 0 : index < size - 1) return { ...place, index: index + (up ? -1 : 1) };
    // The only one in a panel takes the panel's own place: the panel goes when it is left.
    return { page, panel: null, index: up || size === 1 ? around : around + 1 };
  }
  const neighbour = elements[index + (up ? -1 : 1)];
  if (neighbour && isPanel(neighbour) && !isPanelItself)
    return { page, panel: neighbour.name, index: up ? neighbour.elements.length : 0 };
  if (neighbour) return { ...place, index: index + (up ? -1 : 1) };
  const nextPage = draft.pages[at + (up ? -1 : 1)];
  return nextPage ? { page: nextPage.name, panel: null, index: up ? nextPage.elements.length : 0 } : null;
}
