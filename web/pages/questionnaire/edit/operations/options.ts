/**
 * The answers that a question offers, and the rows and columns of a table. The value of an answer is what is stored and
 * counted: it is made once, of the first words, and stays when the words change.
 */
import type { DraftText } from '../../../../../surveys/index.ts';
import { freeName } from './free-name.ts';
import { slug } from './item-code.ts';
import { type DraftLanguage, withWords } from './set-text.ts';

/** One answer, row or column. */
export type Option = { value: string | number; text: DraftText };

/** The lists that a question may have. */
export type OptionList = 'choices' | 'rows' | 'columns';

/** What has such a list: a question, or a column of a table with choices of its own. */
type Lists = { [property: string]: unknown };

const provisional = /^answer-\d+$/;

/** The options of a list, as far as they are ours to edit. */
export function optionsOf(lists: Lists, list: OptionList): Option[] {
  const given = lists[list];
  return Array.isArray(given) ? given.filter(isOption) : [];
}

/** Adds an option without words at the end. */
export function addOption<T extends Lists>(lists: T, list: OptionList): T {
  const options = optionsOf(lists, list);
  const taken = new Set(options.map(({ value }) => String(value)));
  return { ...lists, [list]: [...options, { value: freeName('answer', taken), text: {} }] };
}

/** Other words for an option; its value stays. */
export const wordOption = <T extends Lists>(
  lists: T,
  list: OptionList,
  value: Option['value'],
  language: DraftLanguage,
  words: string,
): T => changeOption(lists, list, value, (one) => ({ ...one, text: withWords(one.text, language, words) }));

/** Gives an option that is worded for the first time its value. */
export function settleOption<T extends Lists>(lists: T, list: OptionList, value: Option['value']): T {
  const options = optionsOf(lists, list);
  const option = options.find((one) => one.value === value);
  if (!option || !provisional.test(String(value))) return lists;
  const words = slug(option.text.en ?? option.text.nl ?? '')
    .slice(0, 40)
    .replace(/-+$/, '');
  if (words === '') return lists;
  const taken = new Set(options.map((one) => String(one.value)));
  // "other" and "none" are SurveyJS's own; a value of digits only would be taken for a number.
  const base = /^\d+$|^(?:other|none)$/.test(words) ? `answer-${words}` : words;
  const settled = taken.has(base) ? freeName(base, taken) : base;
  return changeOption(lists, list, value, (one) => ({ ...one, value: settled }));
}

/** Takes an option away; a list keeps at least one. */
export function removeOption<T extends Lists>(lists: T, list: OptionList, value: Option['value']): T {
  const options = optionsOf(lists, list);
  const left = options.filter((one) => one.value !== value);
  return left.length === 0 || left.length === options.length ? lists : { ...lists, [list]: left };
}

/** Moves an option past its neighbour. */
export function moveOption<T extends Lists>(
  lists: T,
  list: OptionList,
  value: Option['value'],
  direction: 'up' | 'down',
): T {
  const options = optionsOf(lists, list);
  const from = options.findIndex((one) => one.value === value);
  const to = from + (direction === 'up' ? -1 : 1);
  const option = options[from];
  if (!option || to < 0 || to >= options.length) return lists;
  return { ...lists, [list]: options.toSpliced(from, 1).toSpliced(to, 0, option) };
}

function changeOption<T extends Lists>(
  lists: T,
  list: OptionList,
  value: Option['value'],
  change: (option: Option) => Option,
): T {
  return { ...lists, [list]: optionsOf(lists, list).map((one) => (one.value === value ? change(one) : one)) };
}

function isOption(option: unknown): option is Option {
  if (typeof option !== 'object' || option === null || !('value' in option) || !('text' in option)) return false;
  return (
    (typeof option.value === 'string' || typeof option.value === 'number') &&
    typeof option.text === 'object' &&
    option.text !== null
  );
}
