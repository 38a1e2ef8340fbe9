/** Dates, numbers and plurals as a language writes them. Texts use `formatter('nl')`, components use `useFormat()`. */
import type { Language } from './language.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Moments are stored in UTC and read in the Netherlands; calendar days have no time zone. */
const timeZoneOf = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? 'UTC' : 'Europe/Amsterdam');

export type Formatter = ReturnType<typeof makeFormatter>;

function makeFormatter(language: Language) {
  const locale = locales[language];
  const rules = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dated = (value: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: timeZoneOf(value) }).format(new Date(value));

  return {
    language,
    /** `3,4`: always one digit after the comma unless told otherwise. */
    decimal: (value: number, digits = 1) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    /** `1.024` */
    whole: (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value),
    /** `32%`, from 0.32. */
    percent: (share: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    /** `+0,4`, `−0,3`, `0,0`: with a real minus sign. */
    change: (value: number) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
        signDisplay: 'exceptZero',
      })
        .format(value)
        .replace('-', '−'),
    /** `23 november 2026`, from a calendar day or a moment. */
    day: (value: string) => dated(value, { dateStyle: 'long' }),
    /** `23 nov 2026` */
    shortDay: (value: string) => dated(value, { day: 'numeric', month: 'short', year: 'numeric' }),
    /** `23 november 2026 om 14:05` */
    moment: (value: string) => dated(value, { dateStyle: 'long', timeStyle: 'short' }),
    /** `14:05` */
    time: (value: string) => dated(value, { timeStyle: 'short' }),
    /** `justitie, zorg en welzijn` */
    list: (words: string[]) => list.format(words),
    /** `plural(n, { one: 'organisatie', other: 'organisaties' })` → `1 organisatie`, `8 organisaties` */
    plural: (count: number, words: { one: string; other: string }) =>
      `${new Intl.NumberFormat(locale).format(count)} ${rules.select(count) === 'one' ? words.one : words.other}`,
  };
}

const formatters = { nl: makeFormatter('nl'), en: makeFormatter('en') };

export const formatter = (language: Language): Formatter => formatters[language];
