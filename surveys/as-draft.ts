import type { Draft, DraftItem, DraftPage, DraftPanel } from './import/types.ts';
import type { QuestionnaireVersion } from './schema.ts';

/**
 * A version, or a draft, as the start of a new draft. Under another code it becomes another questionnaire: what its
 * authors said about comparing with earlier versions is then left behind, as there are none.
 */
export function asDraft(given: QuestionnaireVersion | Draft, code: string = given.code): Draft {
  const { version: _, ...draft } = structuredClone(given) as Draft;
  if (code === given.code && 'version' in given) return draft;
  return {
    ...draft,
    code,
    pages: draft.pages.map((page) => ({ ...page, elements: page.elements.map(fresh) }) as DraftPage),
  };
}

function fresh<T extends DraftItem | DraftPanel>(element: T): T {
  const { comparability: _, ...rest } = element;
  return 'elements' in rest && Array.isArray(rest.elements)
    ? ({ ...rest, elements: (rest.elements as DraftItem[]).map(fresh) } as unknown as T)
    : (rest as unknown as T);
}
