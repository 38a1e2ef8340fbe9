import type { Draft } from '../../../../../surveys/index.ts';
import { isPanel, placedElements } from './elements.ts';

/** Where two drafts of one questionnaire differ, by the names of pages, groups and questions. */
export type Differences = { onlyMine: string[]; onlyTheirs: string[]; different: string[]; otherOrder: boolean };

/** Compares my draft with theirs, part by part. */
export function differencesOf(mine: Draft, theirs: Draft): Differences {
  const [ours, others] = [partsOf(mine), partsOf(theirs)];
  const onlyMine = [...ours.keys()].filter((name) => !others.has(name));
  const onlyTheirs = [...others.keys()].filter((name) => !ours.has(name));
  const shared = [...ours.keys()].filter((name) => others.has(name));
  const different = shared.filter((name) => ours.get(name) !== others.get(name));
  const order = [...others.keys()].filter((name) => ours.has(name));
  return { onlyMine, onlyTheirs, different, otherOrder: shared.join(' ') !== order.join(' ') };
}

function partsOf(draft: Draft): Map<string, string> {
  const { pages, ...about } = draft;
  return new Map([
    ['', JSON.stringify(about)],
    ...pages.flatMap((page): [string, string][] => [
      [page.name, JSON.stringify({ ...page, elements: [] })],
      ...placedElements({ ...draft, pages: [page] }).map(({ element }): [string, string] => [
        element.name,
        JSON.stringify(isPanel(element) ? { ...element, elements: [] } : element),
      ]),
    ]),
  ]);
}
