/** A sentence of a text, and where it starts in it. */
export type Sentence = { start: number; text: string };

/** The sentences of a text, in order; a new line starts one too. Together they are the whole text. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ index, segment }) => ({ start: index, text: segment }))
    .filter((one) => one.text.trim() !== '');
}
