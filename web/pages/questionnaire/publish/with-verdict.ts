import type { Comparability, Draft, DraftItem } from '../../../../surveys/index.ts';
import { isPanel, replaceElement } from '../edit/operations/elements.ts';

/** The draft with what its authors say about comparing one item; undefined takes it back. */
export const withVerdict = (draft: Draft, item: string, said: Comparability | undefined): Draft =>
  replaceElement(draft, item, (element) => {
    if (isPanel(element)) return [element];
    const { comparability: _, ...rest } = element;
    return [(said === undefined ? rest : { ...rest, comparability: said }) as DraftItem];
  });
