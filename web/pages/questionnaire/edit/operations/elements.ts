/** The parts of a draft by name. Every operation here gives a new draft; what can't be done gives the same one back. */
import { isPanel } from '../../../../../surveys/import/keep-conditions.ts';
import type { Draft, DraftItem, DraftPage, DraftPanel } from '../../../../../surveys/index.ts';

/** What stands on a page: a question, an explanation, or a panel of those. */
export type DraftElement = DraftItem | DraftPanel;

export { isPanel };

/** Where an element stands; `panel` is null directly on the page. */
export type Place = { page: string; panel: string | null; index: number };

/** An element, and where it stands. */
export type Placed = { element: DraftElement; place: Place };

/** All elements in the order in which they are asked; a panel comes before what is in it. */
export function placedElements(draft: Draft): Placed[] {
  return draft.pages.flatMap((page) =>
    page.elements.flatMap((element, index): Placed[] => {
      const here: Placed = { element, place: { page: page.name, panel: null, index } };
      if (!isPanel(element)) return [here];
      const within = element.elements.map((child, at) => ({
        element: child,
        place: { page: page.name, panel: element.name, index: at },
      }));
      return [here, ...within];
    }),
  );
}

/** The element with this name and its place, or null. */
export const findElement = (draft: Draft, name: string): Placed | null =>
  placedElements(draft).find(({ element }) => element.name === name) ?? null;

/** The page with this name, or null. */
export const findPage = (draft: Draft, name: string): DraftPage | null =>
  draft.pages.find((page) => page.name === name) ?? null;

/** The questions and explanations in order, panels opened. */
export const itemsOf = (draft: Draft): DraftItem[] =>
  placedElements(draft).flatMap(({ element }) => (isPanel(element) ? [] : [element]));

/** Every name in use: of pages, panels, questions and explanations. */
export const namesOf = (draft: Draft): Set<string> =>
  new Set([...draft.pages.map(({ name }) => name), ...placedElements(draft).map(({ element }) => element.name)]);

/** Puts something else, or nothing, in the place of one element. A panel that becomes empty goes along. */
export function replaceElement(draft: Draft, name: string, by: (element: DraftElement) => DraftElement[]): Draft {
  if (!findElement(draft, name)) return draft;
  const inPanel = (panel: DraftPanel): DraftPanel[] => {
    if (!panel.elements.some((child) => child.name === name)) return [panel];
    const elements = panel.elements.flatMap((child) =>
      child.name === name ? by(child).filter((one): one is DraftItem => !isPanel(one)) : [child],
    );
    return elements.length === 0 ? [] : [{ ...panel, elements }];
  };
  const inList = (elements: DraftElement[]): DraftElement[] =>
    elements.flatMap((element) => {
      if (element.name === name) return by(element);
      return isPanel(element) ? inPanel(element) : [element];
    });
  return { ...draft, pages: draft.pages.map((page) => ({ ...page, elements: inList(page.elements) })) };
}

/** Puts an element at a place. A panel does not go into a panel; an index past the end is the end. */
export function insertAt(draft: Draft, element: DraftElement, { page, panel, index }: Place): Draft {
  const at = (list: DraftElement[]) => list.toSpliced(Math.min(index, list.length), 0, element);
  const target = findPage(draft, page);
  if (!target) return draft;
  if (panel === null) return changePage(draft, page, (one) => ({ ...one, elements: at(one.elements) }));
  if (isPanel(element)) return draft;
  return replaceElement(draft, panel, (one) =>
    isPanel(one) ? [{ ...one, elements: one.elements.toSpliced(index, 0, element) }] : [one],
  );
}

/** Changes one page. */
export function changePage(draft: Draft, name: string, change: (page: DraftPage) => DraftPage): Draft {
  if (!findPage(draft, name)) return draft;
  return { ...draft, pages: draft.pages.map((page) => (page.name === name ? change(page) : page)) };
}

/** Changes one question or explanation. */
export const changeItem = (draft: Draft, name: string, change: (item: DraftItem) => DraftItem): Draft =>
  replaceElement(draft, name, (element) => [isPanel(element) ? element : change(element)]);

/** Takes an element away; with a panel goes everything in it. */
export const removeElement = (draft: Draft, name: string): Draft => replaceElement(draft, name, () => []);

/** Puts what is in a panel in its place. */
export const dissolvePanel = (draft: Draft, name: string): Draft =>
  replaceElement(draft, name, (element) => (isPanel(element) ? element.elements : [element]));
