/**
 * Learns and suggests beside the page, so that typing never waits for it. Texts go from the page to here and nowhere else.
 */
import type { Coder } from '../../../../analysis/coder.ts';
import { discoverThemes, type ProposedTheme } from '../../../../analysis/discover-themes.ts';
import type { Code } from '../../../queries/codebook.ts';
import { guessLanguage } from '../text/guess-language.ts';
import { type Lesson, learn, type Suggested, suggest } from './learn.ts';

export type Ask =
  | { kind: 'learn'; codebook: Code[]; lessons: Lesson[] }
  /** `coded`: the text is among the lessons, and must not vouch for itself. */
  | { kind: 'suggest'; id: string; text: string; coded: boolean }
  | { kind: 'discover'; id: string; texts: { text: string; coded: boolean }[] };

/** A group of texts, by their place in what was sent. */
export type Discovered = { language: 'nl' | 'en'; groups: ProposedTheme[] };

export type Reply =
  | { kind: 'suggested'; id: string; suggested: Suggested }
  | { kind: 'discovered'; id: string; found: Discovered[] };

/** From this score on a text that is not coded yet is probably covered by a code. */
const covered = 0.5;

let known: { codebook: Code[]; lessons: Lesson[] } = { codebook: [], lessons: [] };
let coders: Partial<Record<'nl' | 'en', Coder>> = {};

const coderOf = (language: 'nl' | 'en'): Coder => {
  const coder = coders[language] ?? learn(language, known.codebook, known.lessons);
  coders[language] = coder;
  return coder;
};

/** A coder that learnt from everything but this text. */
const coderWithout = (text: string) => (language: 'nl' | 'en') =>
  learn(
    language,
    known.codebook,
    known.lessons.filter((one) => one.text !== text),
  );

function discover(texts: { text: string; coded: boolean }[]): Discovered[] {
  const open = texts.flatMap(({ text, coded }, place) => {
    if (coded) return [{ text, place }];
    const found = suggest(text, known.codebook, coderOf);
    const isCovered = found.kind === 'suggested' && (found.codes[0]?.score ?? 0) >= covered;
    return isCovered ? [] : [{ text, place }];
  });
  return (['nl', 'en'] as const).map((language) => {
    const mine = open.filter(({ text }) => guessLanguage(text) === language);
    const groups = discoverThemes(
      mine.map(({ text }) => text),
      { locale: language },
    );
    return {
      language,
      groups: groups.map((group) => ({ ...group, texts: group.texts.flatMap((place) => mine[place]?.place ?? []) })),
    };
  });
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'learn') {
    known = data;
    coders = {};
    return;
  }
  const reply: Reply =
    data.kind === 'suggest'
      ? {
          kind: 'suggested',
          id: data.id,
          suggested: suggest(data.text, known.codebook, data.coded ? coderWithout(data.text) : coderOf),
        }
      : { kind: 'discovered', id: data.id, found: discover(data.texts) };
  postMessage(reply);
});
