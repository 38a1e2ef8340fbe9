import type { Locale } from '../env.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Days, numbers and lists as a report writes them. */
export function formatOf(locale: Locale) {
  const tag = locales[locale];
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  const decimals = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    /** From a calendar day or a moment. */
    day: (value: string) => (value.length === 10 ? days : moments).format(new Date(value)),
    decimal: (value: number) => decimals.format(value),
    list: (words: string[]) => list.format(words),
  };
}
