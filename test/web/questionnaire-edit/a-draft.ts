/** A small draft to edit: three pages, a group, and a condition. */
import type { Draft, DraftItem } from '../../../surveys/index.ts';
import { itemsOf, placedElements } from '../../../web/pages/questionnaire/edit/operations/elements.ts';
import { agreement } from '../../../web/pages/questionnaire/edit/operations/scales.ts';

export const aStatement = (name: string, nl = 'Wij weten dit.', en = 'We know this.'): DraftItem => ({
  ...{ type: 'radiogroup', name, title: { nl, en }, itemKind: 'statement', isRequired: true },
  ...{ theme: 'ambition', direction: 'positive', aspect: 'climate', source: 'own design', choices: agreement },
});

export const anOpen = (name: string): DraftItem => ({
  ...{ type: 'comment', name, title: { nl: 'Vertel het.', en: 'Tell us.' }, itemKind: 'open' },
  ...{ source: 'own design', maxLength: 5000 },
});

const words = (nl: string, en: string) => ({ nl, en });

export const aDraft = (): Draft => ({
  ...{ code: 'a-draft', framework: 'five-themes', locale: 'nl' },
  title: words('Vragenlijst', 'Questionnaire'),
  description: words('Inleiding.', 'Introduction.'),
  pages: [
    {
      name: 'ambition',
      title: words('Ambitie', 'Ambition'),
      elements: [aStatement('ambition.known'), aStatement('ambition.shared')],
    },
    {
      name: 'part-1',
      title: words('Meer', 'More'),
      elements: [
        { ...anOpen('part.why'), visibleIf: "{ambition.known} <= 2 and {ambition.shared} <> 'dont-know'" },
        {
          ...{ type: 'panel', name: 'group-1', title: words('Samen', 'Together') },
          elements: [anOpen('part.how'), anOpen('part.when')],
        },
      ],
    },
    { name: 'to-close', title: words('Tot slot', 'To close'), elements: [anOpen('close.else')] },
  ],
});

/** The draft as one line: pages with what stands on them, groups in brackets. */
export const order = (draft: Draft): string =>
  draft.pages
    .map(({ name, elements }) => {
      const inside = elements.map((one) =>
        'elements' in one && Array.isArray(one.elements)
          ? `[${one.elements.map((child: DraftItem) => child.name).join(' ')}]`
          : one.name,
      );
      return `${name}: ${inside.join(' ')}`;
    })
    .join(' | ');

export const namesIn = (draft: Draft): string[] => placedElements(draft).map(({ element }) => element.name);

export function itemIn(draft: Draft, name: string): DraftItem {
  const item = itemsOf(draft).find((one) => one.name === name);
  if (!item) throw new Error(`itemIn: there is no ${name}`);
  return item;
}
