import { useMemo } from 'react';
import { useTexts } from '../../../texts/index.tsx';
import { markWords } from '../text/mark-words.ts';

/** A remark, however long, with the words that led to the suggestions. What is long scrolls by itself. */
export function MarkedText({ text, because }: { text: string; because: ReadonlySet<string> }) {
  const t = useTexts().coding;
  const words = [...because].sort().join(' ');
  const pieces = useMemo(() => markWords(text, new Set(words.split(' '))), [text, words]);
  if (text.trim() === '') return <p className="coding-room__empty">{t.emptyText}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <blockquote className="coding-room__quote" tabIndex={0} aria-label={t.text}>
      {pieces.map(({ start, text: piece, marked }) =>
        marked ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
      )}
    </blockquote>
  );
}
