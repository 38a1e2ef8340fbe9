import { useLanguage } from '../../texts/index.tsx';

/** `november 2026`, from `2026-11`. */
export function useMonth(): (month: string) => string {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    ...({ month: 'long', year: 'numeric', timeZone: 'UTC' } as const),
  });
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
}
