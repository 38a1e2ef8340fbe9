import type { TextWord } from './words-of.ts';

const negating: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: new Set('niet geen nooit niemand niets nergens nauwelijks zelden zonder onvoldoende noch'.split(' ')),
  en: new Set('not no never nobody nothing nowhere none hardly seldom without neither nor cannot'.split(' ')),
};

/** Whether a word denies what stands near it. "n't" counts as a word of its own. */
export function isNegator(word: string, locale: 'nl' | 'en'): boolean {
  return negating[locale].has(word) || (locale === 'en' && word.endsWith("n't"));
}

/**
 * Which words of a text are denied: the three after a negator in the same clause, or the two before it when it ends the
 * clause ("dat weten we niet").
 *
 * @param words in order
 * @param locale the language of the words
 * @returns per word whether it is denied; a negator itself is not
 * @example
 * negated(wordsOf('niet bekend'), 'nl'); // [false, true]
 */
export function negated(words: readonly TextWord[], locale: 'nl' | 'en'): boolean[] {
  const denied = words.map(() => false);
  words.forEach(({ word, clause }, place) => {
    if (!isNegator(word, locale)) return;
    const inClause = (other: number) => words[other]?.clause === clause;
    const after = [place + 1, place + 2, place + 3].filter(inClause);
    for (const other of after.length > 0 ? after : [place - 1, place - 2].filter(inClause)) {
      denied[other] = !isNegator(words[other]?.word ?? '', locale);
    }
  });
  return denied;
}
