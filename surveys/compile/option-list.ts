import { onlyAllowed } from './allowed.ts';
import { unreadable } from './read-text.ts';
import { isPlain, refuse } from './refuse.ts';
import type { OptionValue } from './types.ts';

/**
 * The values of a list of options, rows or columns: each a text, a number, or an object with a `value`.
 *
 * SurveyJS compares loosely: "Yes " and "yes", or "1" and 1, are one option to it. Lists in which that would happen are
 * refused, so that strict comparison here and loose comparison there come to the same.
 *
 * @throws when the list is empty, or has values that are no text or number, or that SurveyJS takes for the same
 */
export function optionValues(list: unknown[], where: string, what: string): OptionValue[] {
  if (list.length === 0) refuse(where, `needs ${what}`);
  const values = list.map((option) => optionValue(option, where, what));
  const loose = new Set(values.map(looseValue));
  if (loose.size < values.length) refuse(where, `has ${what} that SurveyJS takes for the same`);
  return values;
}

/** What SurveyJS makes of a value when it compares. */
export function looseValue(value: OptionValue): string {
  const text = String(value).trim().toLowerCase();
  return text !== '' && !Number.isNaN(Number(text)) ? String(Number(text)) : text;
}

function optionValue(option: unknown, where: string, what: string): OptionValue {
  if (isPlain(option)) {
    onlyAllowed(option, 'option', where);
    return known(option.value, where, what);
  }
  // In a bare text SurveyJS reads "value|text".
  if (typeof option === 'string' && option.includes('|')) refuse(where, `has "|" in ${what}`);
  return known(option, where, what);
}

function known(value: unknown, where: string, what: string): OptionValue {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && value.trim() !== '' && !unreadable.test(value)) return value;
  return refuse(where, `has ${what} without a usable value`);
}
