import { codebook } from './codebook.ts';
import { framework, themeCodes } from './framework.ts';
import { labelledExamples } from './labelled-examples.ts';

/** What suggestions start from: coded texts, and words per code. Fits `trainCoder`. */
export type SuggestionStart = {
  examples: { text: string; codes: string[]; tone?: 'goes-well' | 'can-improve' | 'unclear' }[];
  keywords: Record<string, string[]>;
};

/**
 * What suggestions start from before an analyst has coded anything: the labelled examples, what the codebook and the
 * framework say about each code, and their keywords. Add what analysts confirmed to `examples` and train on both.
 *
 * @param locale the language of the texts to be coded
 * @param level suggestions of codes of the codebook, or of the five themes
 * @example
 * const start = suggestionStart('nl', 'codes');
 * trainCoder([...start.examples, ...confirmed], { locale: 'nl', keywords: start.keywords });
 */
export function suggestionStart(locale: 'nl' | 'en', level: 'codes' | 'themes'): SuggestionStart {
  return {
    examples: [
      ...labelledExamples(locale).map(({ text, codes, theme, tone }) => ({
        text,
        codes: level === 'codes' ? codes : [theme],
        tone,
      })),
      ...describedCodes(locale, level),
    ],
    keywords: Object.fromEntries(
      level === 'codes'
        ? codebook.map(({ code, keywords }) => [code, keywords[locale]])
        : themeCodes.map((theme) => [theme, themeKeywords(theme, locale)]),
    ),
  };
}

/** What the codebook and the framework themselves say, as texts that belong to a code. Without a tone. */
export function describedCodes(locale: 'nl' | 'en', level: 'codes' | 'themes'): { text: string; codes: string[] }[] {
  const entries = codebook.flatMap(({ code, theme, label, definition, example }) => {
    const codes = [level === 'codes' ? code : theme];
    return [
      { text: `${label[locale]}. ${definition[locale]}`, codes },
      { text: example[locale], codes },
    ];
  });
  if (level === 'codes') return entries;
  const themes = framework.themes.map(({ code, name, description, question }) => ({
    text: `${name[locale]}. ${description[locale]} ${question[locale]}`,
    codes: [code],
  }));
  return [...entries, ...themes];
}

/** The name of the theme and the keywords of its codes, each once. */
function themeKeywords(theme: string, locale: 'nl' | 'en'): string[] {
  const name = framework.themes.flatMap((one) => (one.code === theme ? [one.name[locale].toLowerCase()] : []));
  const ofCodes = codebook.flatMap((entry) => (entry.theme === theme ? entry.keywords[locale] : []));
  return [...new Set([...name, ...ofCodes])];
}
