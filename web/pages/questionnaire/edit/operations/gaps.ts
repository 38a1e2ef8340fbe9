import type { Draft, LocalText } from '../../../../../surveys/index.ts';
import { versionOfDraft } from '../../../../../surveys/version-of-draft.ts';
import { conditionProblem } from './conditions.ts';
import { itemsOf, placedElements } from './elements.ts';
import { isProvisional } from './item-code.ts';

/** Something that a draft still misses, at a page, panel or question by name; null is the questionnaire itself. */
export type Gap = { at: string | null; message: LocalText };

const says = {
  code: {
    nl: 'De code is nog voorlopig. Schrijf de tekst, dan volgt een voorstel.',
    en: 'The code is provisional. Write the words, then a proposal follows.',
  },
  condition: { nl: 'De voorwaarde klopt niet meer.', en: 'The condition no longer holds together.' },
} satisfies Record<string, LocalText>;

/**
 * Everything that stops a draft from being published, and codes and conditions that nobody finished.
 *
 * @param basedOn the number of the version that the draft started from; null for a new questionnaire
 */
export function gapsOf(draft: Draft, basedOn: number | null): Gap[] {
  const made = versionOfDraft(draft, (basedOn ?? 0) + 1);
  const found = made.ok ? [] : made.gaps.map(({ where, message }) => ({ at: where === '' ? null : where, message }));
  const parts = [...draft.pages, ...placedElements(draft).map(({ element }) => element)];
  const broken = parts.filter(
    ({ visibleIf }) => typeof visibleIf === 'string' && conditionProblem(draft, visibleIf) !== null,
  );
  const names = [
    ...itemsOf(draft)
      .filter(({ name }) => isProvisional(name))
      .map(({ name }) => ({ at: name, message: says.code })),
    ...broken
      .filter(({ name }) => !found.some(({ at }) => at === name))
      .map(({ name }) => ({ at: name, message: says.condition })),
  ];
  const order = [null, ...draft.pages.flatMap((page) => [page.name, ...namesOn(draft, page.name)])];
  return [...found, ...names].sort((one, other) => order.indexOf(one.at) - order.indexOf(other.at));
}

const namesOn = (draft: Draft, page: string): string[] =>
  placedElements({ ...draft, pages: draft.pages.filter(({ name }) => name === page) }).map(
    ({ element }) => element.name,
  );
