import {
  type Draft,
  type DraftPage,
  framework,
  isTheme,
  type Theme,
  themeCodes,
} from '../../../../../surveys/index.ts';
import { duplicateOf } from './duplicate-element.ts';
import { findPage, isPanel, namesOf } from './elements.ts';
import { freeName } from './free-name.ts';

/** The themes that have no page yet. */
export const themesWithoutPage = (draft: Draft): Theme[] =>
  themeCodes.filter((theme) => !draft.pages.some(({ name }) => name === theme));

/** A page without questions: about a theme, with the theme's own name and description, or about something else. */
export function newPage(draft: Draft, theme: Theme | null): DraftPage {
  const described = framework.themes.find(({ code }) => code === theme);
  if (!described) return { name: freeName('part', namesOf(draft)), title: {}, elements: [] };
  return { name: described.code, title: described.name, description: described.description, elements: [] };
}

/** Adds a page after another, or at the end. A page whose name is taken is not added. */
export function addPage(draft: Draft, page: DraftPage, after: string | null): Draft {
  if (namesOf(draft).has(page.name)) return draft;
  const at = draft.pages.findIndex(({ name }) => name === after);
  return { ...draft, pages: draft.pages.toSpliced(at === -1 ? draft.pages.length : at + 1, 0, page) };
}

/** Takes a page away with everything on it. The only page stays: a questionnaire has at least one. */
export function removePage(draft: Draft, name: string): Draft {
  if (!findPage(draft, name) || draft.pages.length === 1) return draft;
  return { ...draft, pages: draft.pages.filter((page) => page.name !== name) };
}

/** Moves a page past its neighbour. */
export function movePage(draft: Draft, name: string, direction: 'up' | 'down'): Draft {
  const from = draft.pages.findIndex((page) => page.name === name);
  const to = from + (direction === 'up' ? -1 : 1);
  const page = draft.pages[from];
  if (!page || to < 0 || to >= draft.pages.length) return draft;
  return { ...draft, pages: draft.pages.toSpliced(from, 1).toSpliced(to, 0, page) };
}

/** A copy of a page after it, with names of its own. */
export function duplicatePage(draft: Draft, name: string): { draft: Draft; name: string } {
  const page = findPage(draft, name);
  if (!page) return { draft, name };
  const taken = namesOf(draft);
  const copied = freeName('part', taken);
  taken.add(copied);
  const elements = page.elements.map((element) => duplicateOf(element, page, taken));
  return { draft: addPage(draft, { ...page, name: copied, elements }, name), name: copied };
}

/** The theme that a page is about: its own, or the one that all its questions share. */
export function themeOfPage(page: DraftPage): Theme | null {
  if (isTheme(page.name)) return page.name;
  const items = page.elements.flatMap((element) => (isPanel(element) ? element.elements : [element]));
  const [first, ...others] = new Set(items.filter(({ itemKind }) => itemKind !== undefined).map(({ theme }) => theme));
  return others.length === 0 ? (first ?? null) : null;
}
