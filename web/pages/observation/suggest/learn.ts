import type { CodedExample, Coder, SuggestedCode, Tone } from '../../../../analysis/coder.ts';
import { suggestCodes } from '../../../../analysis/suggest-codes.ts';
import { trainCoder } from '../../../../analysis/train-coder.ts';
import { type Theme, themeCodes } from '../../../../surveys/framework.ts';
import { suggestionStart } from '../../../../surveys/suggestion-start.ts';
import type { Code } from '../../../queries/codebook.ts';
import { guessLanguage } from '../text/guess-language.ts';

/** What an analyst decided about a text. */
export type Lesson = { text: string; codes: string[]; tone: 'goes-well' | 'can-improve' | null };

/** What is suggested for one text; in a language that we do not know, nothing. */
export type Suggested =
  | { kind: 'suggested'; language: 'nl' | 'en'; codes: SuggestedCode[]; themes: Theme[]; tone: Tone }
  | { kind: 'other-language' }
  | { kind: 'empty' };

const mostCodes = 5;
const leastScore = 0.04;
const leastOfTheme = 0.25;

/** Learns from what ships, the codebook as it is now, and what analysts decided. One coder per language. */
export function learn(language: 'nl' | 'en', codebook: Code[], lessons: Lesson[]): Coder {
  const start = suggestionStart(language, 'codes');
  const now = presentNames(codebook);
  const own = codebook
    .filter((one) => one.own && one.state === 'active')
    .flatMap(({ code, label, definition, example }): CodedExample[] => [
      { text: `${label[language]}. ${definition[language]}`, codes: [code] },
      { text: example[language], codes: [code] },
    ]);
  const confirmed = lessons
    .filter(({ text }) => guessLanguage(text) === language)
    .map(({ text, codes, tone }): CodedExample => ({ text, codes: now(codes), ...(tone === null ? {} : { tone }) }));
  const keywords = codebook.flatMap(({ code, state, keywords: words }) =>
    state === 'active' ? [[code, words[language]] as const] : [],
  );
  return trainCoder([...start.examples.map((one) => ({ ...one, codes: now(one.codes) })), ...own, ...confirmed], {
    locale: language,
    keywords: Object.fromEntries(keywords),
  });
}

/** Codes as they are now: what was merged as what it was merged into, what is not in use any more not at all. */
function presentNames(codebook: Code[]): (codes: string[]) => string[] {
  const byCode = new Map(codebook.map((one) => [one.code, one]));
  const present = (code: string): string[] => {
    const found = byCode.get(code);
    if (found?.state === 'merged' && found.into !== null) return present(found.into);
    return found?.state === 'active' ? [code] : [];
  };
  return (codes) => [...new Set(codes.flatMap(present))];
}

/** The likeliest codes and themes of a text, the tone, and the words that led there. */
export function suggest(text: string, codebook: Code[], coderOf: (language: 'nl' | 'en') => Coder): Suggested {
  if (text.trim() === '') return { kind: 'empty' };
  const language = guessLanguage(text);
  if (language === 'other') return { kind: 'other-language' };
  const { codes, tone } = suggestCodes(text, coderOf(language));
  const themeOf = new Map(codebook.map(({ code, theme }) => [code, theme]));
  const scoreOf = (theme: Theme) =>
    codes.reduce((sum, { code, score }) => sum + (themeOf.get(code) === theme ? score : 0), 0);
  return {
    kind: 'suggested',
    language,
    codes: codes.filter(({ score }) => score >= leastScore).slice(0, mostCodes),
    themes: themeCodes.filter((theme) => scoreOf(theme) >= leastOfTheme).sort((a, b) => scoreOf(b) - scoreOf(a)),
    tone,
  };
}
