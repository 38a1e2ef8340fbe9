/** The two scales of the product, from 1 to 5, with what may stand beside them. */
import type { DraftItem } from '../../../../../surveys/index.ts';
import { type Option, optionsOf } from './options.ts';

const dontKnow: Option = { value: 'dont-know', text: { nl: 'Weet ik niet', en: "I don't know" } };

const beside = {
  statement: { value: 'not-applicable', text: { nl: 'Geldt niet voor ons', en: 'Does not apply to us' } },
  'year-ago': {
    value: 'not-applicable',
    text: { nl: 'Wij deden een jaar geleden nog niet mee', en: 'We had not joined yet a year ago' },
  },
} satisfies Record<string, Option>;

/** How much one agrees. */
export const agreement: Option[] = [
  { value: 1, text: { nl: 'Helemaal niet mee eens', en: 'Strongly disagree' } },
  { value: 2, text: { nl: 'Niet mee eens', en: 'Disagree' } },
  { value: 3, text: { nl: 'Niet eens, niet oneens', en: 'Neither agree nor disagree' } },
  { value: 4, text: { nl: 'Mee eens', en: 'Agree' } },
  { value: 5, text: { nl: 'Helemaal mee eens', en: 'Strongly agree' } },
  dontKnow,
  beside.statement,
];

/** How something goes compared with a year ago. */
export const sinceAYear: Option[] = [
  { value: 1, text: { nl: 'Veel slechter', en: 'Much worse' } },
  { value: 2, text: { nl: 'Iets slechter', en: 'A little worse' } },
  { value: 3, text: { nl: 'Hetzelfde', en: 'The same' } },
  { value: 4, text: { nl: 'Iets beter', en: 'A little better' } },
  { value: 5, text: { nl: 'Veel beter', en: 'Much better' } },
  dontKnow,
  beside['year-ago'],
];

/** Whether a question is one of the scales, whose values are fixed. */
export const hasScale = ({ itemKind }: DraftItem): boolean => itemKind === 'statement' || itemKind === 'year-ago';

/** Whether "does not apply" stands beside the scale. */
export const mayNotApply = (item: DraftItem): boolean =>
  optionsOf(item, 'choices').some(({ value }) => value === 'not-applicable');

/** A scale with or without "does not apply" beside it. */
export function withNotApplicable(item: DraftItem, wanted: boolean): DraftItem {
  if (!hasScale(item) || wanted === mayNotApply(item)) return item;
  const choices = optionsOf(item, 'choices').filter(({ value }) => value !== 'not-applicable');
  const added = beside[item.itemKind === 'year-ago' ? 'year-ago' : 'statement'];
  return { ...item, choices: wanted ? [...choices, added] : choices };
}
