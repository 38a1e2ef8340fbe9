import type { Notes } from './notes.ts';
import { plainText } from './plain-text.ts';
import type { DraftText } from './types.ts';

/** Texts by language as a document has them, in our languages and without markup; what is lost is noted. */
export function draftText(where: string, byLanguage: Record<string, string>, notes: Notes): DraftText {
  const text: DraftText = {};
  const lost = new Set<string>();
  let isPiped = false;
  for (const language of ['nl', 'en'] as const) {
    const given = byLanguage[language];
    if (given === undefined) continue;
    const plain = plainText(given);
    for (const one of plain.lost) lost.add(one);
    isPiped ||= plain.piped;
    if (plain.text !== '') text[language] = plain.text;
  }
  if (lost.size > 0) notes.left(where, [...lost].map((name) => `<${name}>`).join(' '), 'markup');
  if (isPiped) notes.left(where, '{…}', 'piping');
  return text;
}

/** Explanation as the page shows it: the text, line by line, with nothing of the markup it came with. */
export function paragraphs(text: DraftText): DraftText {
  const html = (plain: string) =>
    plain
      .split('\n')
      .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`)
      .join('');
  return Object.fromEntries(Object.entries(text).map(([language, plain]) => [language, html(plain)]));
}

export const isBlank = (text: DraftText): boolean => Object.keys(text).length === 0;
