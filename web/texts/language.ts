/** The language of the pages: Dutch unless someone chose English on this device. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

const key = 'netwerkspiegel.language';

/** The choice kept on this device. Storage may be blocked; then the choice lasts as long as the page. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl';
  }
}

let current: Language = typeof localStorage === 'undefined' ? 'nl' : storedLanguage();

export const currentLanguage = (): Language => current;

export function keepLanguage(language: Language): void {
  current = language;
  try {
    localStorage.setItem(key, language);
  } catch {
    // Blocked storage: nothing to keep it in.
  }
}

/** What API calls send, so that problems come back in the language of the page. */
export const acceptLanguage = (): string => (current === 'en' ? 'en, nl;q=0.5' : 'nl, en;q=0.5');
