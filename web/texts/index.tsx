/**
 * Typed texts. Each domain word has one small file per language: `nl/<word>.ts` and `en/<word>.ts`, the English typed as
 * the Dutch, so that a missing text is a type error. Add a word by adding both files and one line to `nl/index.ts` and
 * `en/index.ts`. A value is a string or a function that gives one: `(n: number) => string`.
 *
 * @example
 * const t = useTexts();
 * <h2>{t.common.networks}</h2>
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Formatter, formatter } from './format.ts';
import { currentLanguage, keepLanguage, type Language } from './language.ts';
import type { Texts } from './nl/index.ts';

export type { Formatter } from './format.ts';
export { type Language, languages } from './language.ts';
export type { Texts } from './nl/index.ts';

/** The texts of one language; each language is fetched only when it is read. */
export const loadTexts = async (language: Language): Promise<Texts> =>
  language === 'en' ? (await import('./en/index.ts')).en : (await import('./nl/index.ts')).nl;

type Spoken = { language: Language; texts: Texts; choose: (language: Language) => Promise<void> };

const LanguageContext = createContext<Spoken | null>(null);

/** Gives the pages their language. `first` are the texts of the language kept on this device, loaded before the first render. */
export function LanguageProvider(props: { first: Texts; onChange?: () => void; children: ReactNode }) {
  const { first, onChange, children } = props;
  const [spoken, setSpoken] = useState({ language: currentLanguage(), texts: first });

  const choose = useCallback(
    async (language: Language) => {
      // Kept before its texts are here: who leaves or reloads the page meanwhile has chosen too.
      const before = currentLanguage();
      keepLanguage(language);
      const texts = await loadTexts(language).catch((error: unknown) => {
        keepLanguage(before);
        throw error;
      });
      setSpoken({ language, texts });
      onChange?.();
    },
    [onChange],
  );

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const value = useMemo(() => ({ ...spoken, choose }), [spoken, choose]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

function useSpoken(): Spoken {
  const spoken = useContext(LanguageContext);
  if (!spoken) throw new Error('useTexts needs a LanguageProvider around the page');
  return spoken;
}

/** The texts in the language of the page. */
export const useTexts = (): Texts => useSpoken().texts;

/** Dates, numbers and plurals in the language of the page. */
export const useFormat = (): Formatter => formatter(useSpoken().language);

/** Which language the page speaks, and how to choose another. */
export function useLanguage(): Pick<Spoken, 'language' | 'choose'> {
  const { language, choose } = useSpoken();
  return { language, choose };
}
