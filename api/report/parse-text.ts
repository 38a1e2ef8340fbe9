import type { Block, Inline } from './document.ts';

/** What a figure on a line of its own stands for: `{{response}}`. */
export const figureKeys = ['members', 'response', 'scores', 'recommendations', 'agenda', 'questionnaire'] as const;
export type FigureKey = (typeof figureKeys)[number];

export type TextPart = Block | { kind: 'figure'; figure: FigureKey };

const isFigure = (key: string): key is FigureKey => figureKeys.some((one) => one === key);

/** No control characters and no halves of characters: they are no text in any format. */
const clean = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, ' ');

/**
 * Reads the text of a section: paragraphs, `### ` subheadings, `- ` and `1. ` lists, `> ` quotes, `**strong**`,
 * `_emphasis_`, and a figure as `{{response}}` on a line of its own. Anything else is text as it stands.
 */
export function parseText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  for (const lines of paragraphsOf(clean(text))) parts.push(...partsOf(lines));
  return parts;
}

const paragraphsOf = (text: string): string[][] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);

type Line = { kind: 'figure' | 'subheading' | 'bullet' | 'number' | 'quote' | 'plain'; text: string };

function lineOf(line: string): Line {
  const figure = /^\{\{([a-z-]+)\}\}$/.exec(line)?.[1];
  if (figure !== undefined && isFigure(figure)) return { kind: 'figure', text: figure };
  const marked = /^(###|-|\d{1,3}\.|>)\s+(.*)$/.exec(line);
  if (!marked?.[2]) return { kind: 'plain', text: line };
  const kind =
    marked[1] === '###' ? 'subheading' : marked[1] === '-' ? 'bullet' : marked[1] === '>' ? 'quote' : 'number';
  return { kind, text: marked[2] };
}

/** Lines of one kind that follow each other belong together. */
function partsOf(lines: string[]): TextPart[] {
  const runs: { kind: Line['kind']; texts: string[] }[] = [];
  for (const line of lines) {
    const { kind, text } = lineOf(line);
    const last = runs.at(-1);
    if (last?.kind === kind) last.texts.push(text);
    else runs.push({ kind, texts: [text] });
  }
  return runs.flatMap(({ kind, texts }) => runParts(kind, texts));
}

function runParts(kind: Line['kind'], texts: string[]): TextPart[] {
  switch (kind) {
    case 'figure':
      return texts.filter(isFigure).map((figure) => ({ kind: 'figure', figure }));
    case 'subheading':
      return texts.map((text) => ({ kind: 'subheading', text }));
    case 'bullet':
    case 'number':
      return [{ kind: 'list', ordered: kind === 'number', items: texts.map(inlines) }];
    case 'quote':
      return texts.map((text) => ({ kind: 'quote', content: inlines(text) }));
    case 'plain':
      return [{ kind: 'paragraph', content: inlines(texts.join(' ')) }];
  }
}

/** `**strong**` and `_emphasis_` where they begin and end at a word; an asterisk elsewhere is an asterisk. */
export function inlines(text: string): Inline[] {
  const found: Inline[] = [];
  let rest = 0;
  const plain = (until: number) => {
    if (until > rest) found.push({ kind: 'plain', text: text.slice(rest, until) });
  };
  for (const match of text.matchAll(
    /\*\*(?=\S)(.{1,500}?)(?<=\S)\*\*|(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,500})(?<=\S)_(?![\p{L}\p{N}_])/gu,
  )) {
    plain(match.index);
    found.push(
      match[1] === undefined ? { kind: 'emphasis', text: match[2] ?? '' } : { kind: 'strong', text: match[1] },
    );
    rest = match.index + match[0].length;
  }
  plain(text.length);
  return found;
}

/** Text without marks, as a paragraph. */
export const plainParagraph = (text: string): Block => ({
  kind: 'paragraph',
  content: [{ kind: 'plain', text: clean(text) }],
});
